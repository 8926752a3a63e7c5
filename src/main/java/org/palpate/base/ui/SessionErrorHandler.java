package org.palpate.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Says in plain words that a click failed; the details go to the log only. */
class SessionErrorHandler implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(SessionErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        var message = messageFor(event.getThrowable());
        if (UI.getCurrent() != null) {
            Notifications.problem(message);
        }
    }

    private static String messageFor(Throwable failure) {
        return switch (rootOf(failure)) {
            case AccessDeniedException _ -> "Your account may not do that.";
            case AuthenticationCredentialsNotFoundException _ ->
                    "You are no longer signed in. Sign in and try again.";
            case OptimisticLockingFailureException _ ->
                    "This was changed elsewhere meanwhile. Reload the page and try again.";
            default -> {
                log.error("A click failed", failure);
                yield "Something went wrong on our side. Reload the page and try again.";
            }
        };
    }

    /** Looks through the wrappers that the framework puts around a failure. */
    private static Throwable rootOf(Throwable failure) {
        var current = failure;
        while (!isKnown(current) && current.getCause() != null) {
            current = current.getCause();
        }
        return current;
    }

    private static boolean isKnown(Throwable failure) {
        return failure instanceof AccessDeniedException
                || failure instanceof AuthenticationCredentialsNotFoundException
                || failure instanceof OptimisticLockingFailureException;
    }
}
