package org.palpate.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

import org.palpate.account.CurrentUser;
import org.palpate.account.DemoAccounts;
import org.palpate.account.RegistrationSettings;
import org.palpate.account.TooManyAttempts;
import org.palpate.base.ui.AppRoutes;

/** Signs a person in. */
@Route(AppRoutes.LOGIN)
@PageTitle("Sign in · Palpate")
@AnonymousAllowed
class LoginView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

    private final transient CurrentUser currentUser;
    private final LoginForm form = new LoginForm();
    private final Anchor register = new Anchor(AppRoutes.REGISTER, "Create one");

    LoginView(
            CurrentUser currentUser,
            RegistrationSettings registration,
            ObjectProvider<DemoAccounts> demo) {
        this.currentUser = currentUser;
        getContent().addClassName("door");
        form.setAction(AppRoutes.LOGIN);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        getContent().add(new H1("Sign in"), form);
        if (registration.open()) {
            var line = new Paragraph("No account yet? ");
            line.add(register);
            getContent().add(line);
        }
        getContent()
                .add(
                        new Paragraph(
                                "Forgot your password? Your administrator can give you a new one."));
        demo.ifAvailable(accounts -> getContent().add(new DemoAccountsPanel(accounts)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.get().isPresent()) {
            event.forwardTo(AppRoutes.HOME);
            return;
        }
        ReturnPath.in(event.getLocation())
                .ifPresent(back -> {
                    register.setHref(AppRoutes.registerAndReturnTo(back.path()));
                    VaadinRequest.getCurrent()
                            .getWrappedSession()
                            .setAttribute(SAVED_REQUEST, new SimpleSavedRequest(back.address()));
                });
        if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
            showFailure();
        }
    }

    private void showFailure() {
        var failure =
                VaadinRequest.getCurrent()
                        .getWrappedSession()
                        .getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        if (failure instanceof TooManyAttempts tooMany) {
            form.showErrorMessage("Please wait a little", waitText(tooMany));
        } else {
            form.setError(true);
        }
    }

    private static String waitText(TooManyAttempts failure) {
        var seconds = failure.remaining().toSeconds() + 1;
        var time = seconds < 60 ? seconds + " seconds" : (seconds / 60 + 1) + " minutes";
        return "There were too many failed tries. Try again in " + time + ".";
    }

    private static LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        texts.getForm().setTitle("");
        texts.getForm().setUsername("User name");
        texts.getForm().setSubmit("Sign in");
        texts.getErrorMessage().setTitle("That did not work");
        texts.getErrorMessage().setMessage("Check the user name and the password, then try again.");
        return texts;
    }
}
