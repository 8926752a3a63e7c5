package org.palpate.base.ui;

import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shown when a page could not be opened; what happened is in the log, never on the screen. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
@PageTitle("Something went wrong · Palpate")
class ApplicationErrorView extends Composite<Div> implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(ApplicationErrorView.class);

    ApplicationErrorView() {
        getContent()
                .add(
                        new ErrorPage(
                                "Something went wrong on our side",
                                "Reload the page in a moment. What you saved is still there."));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        log.error(
                "The page {} could not be opened",
                event.getLocation().getPath(),
                parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
