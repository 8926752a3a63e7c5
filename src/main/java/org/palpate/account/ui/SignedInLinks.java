package org.palpate.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;

import org.palpate.account.SignedIn;

/** The signed-in person's name, which leads to their account, and the way out. */
class SignedInLinks extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    SignedInLinks(SignedIn person, Runnable signOut) {
        getContent().addClassName("header-links");
        var account = new RouterLink(person.displayName(), AccountView.class);
        account.addClassNames("app-nav-link", "header-person");
        account.getElement().setAttribute("aria-label", person.displayName() + ", your account");
        var leave = new Button("Sign out", click -> signOut.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(account, leave);
    }
}
