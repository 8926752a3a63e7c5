package org.palpate.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;

import org.palpate.base.ui.AppRoutes;

/** A visitor's ways in, which lead back to the page where they were. */
class VisitorLinks extends Composite<Div> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final Anchor signIn = new Anchor(AppRoutes.LOGIN, "Sign in");
    private final Anchor register = new Anchor(AppRoutes.REGISTER, "Create account");

    private final boolean registrationOpen;

    VisitorLinks(boolean registrationOpen) {
        this.registrationOpen = registrationOpen;
        getContent().addClassName("header-links");
        signIn.addClassName("app-nav-link");
        register.addClassName("button-link");
        getContent().add(signIn, register);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        var here =
                ReturnPath.isDoor(location.getPath())
                        ? ReturnPath.in(location).orElse(ReturnPath.HOME).path()
                        : location.getPathWithQueryParameters();
        signIn.setVisible(!location.getPath().equals(AppRoutes.LOGIN));
        register.setVisible(registrationOpen && !location.getPath().equals(AppRoutes.REGISTER));
        signIn.setHref(AppRoutes.signInAndReturnTo(here));
        register.setHref(AppRoutes.registerAndReturnTo(here));
    }
}
