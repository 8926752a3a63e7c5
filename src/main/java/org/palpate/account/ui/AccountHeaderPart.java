package org.palpate.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.AuthenticationContext;

import org.palpate.account.CurrentUser;
import org.palpate.account.RegistrationSettings;
import org.palpate.base.ui.HeaderPart;

/** Adds the person, or the ways in, to every page's header. */
@org.springframework.stereotype.Component
class AccountHeaderPart implements HeaderPart {

    private final CurrentUser currentUser;
    private final RegistrationSettings registration;
    private final AuthenticationContext authentication;

    AccountHeaderPart(
            CurrentUser currentUser,
            RegistrationSettings registration,
            AuthenticationContext authentication) {
        this.currentUser = currentUser;
        this.registration = registration;
        this.authentication = authentication;
    }

    @Override
    public Component create() {
        return currentUser
                .get()
                .<Component>map(person -> new SignedInLinks(person, authentication::logout))
                .orElseGet(() -> new VisitorLinks(registration.open()));
    }
}
