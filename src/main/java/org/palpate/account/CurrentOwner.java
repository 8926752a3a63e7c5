package org.palpate.account;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.palpate.account.Owner.AccountOwner;
import org.palpate.account.Owner.VisitorOwner;

/** Tells whose attempts the current request is about. */
@Component
public class CurrentOwner {

    private final CurrentUser currentUser;
    private final VisitorCookie cookie;

    CurrentOwner(CurrentUser currentUser, VisitorCookie cookie) {
        this.currentUser = currentUser;
        this.cookie = cookie;
    }

    /** Whoever is signed in, or a visitor who was here before; nothing is remembered by asking. */
    public Optional<Owner> find() {
        return account().or(() -> cookie.read().map(VisitorOwner::new));
    }

    /** As {@link #find}, and a new visitor is remembered from now on. */
    public Owner obtain() {
        return account().orElseGet(() -> new VisitorOwner(cookie.obtain()));
    }

    private Optional<Owner> account() {
        return currentUser.get().map(person -> new AccountOwner(person.id()));
    }
}
