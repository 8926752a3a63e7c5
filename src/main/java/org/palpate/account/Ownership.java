package org.palpate.account;

import org.springframework.stereotype.Component;

import org.palpate.account.Owner.AccountOwner;
import org.palpate.account.Owner.VisitorOwner;

/** Tells whether whoever asks may speak for an owner. */
@Component("ownership")
public class Ownership {

    private final CurrentUser currentUser;

    Ownership(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** An account's attempts are for whoever is signed in to it; a visitor's id is its own key. */
    public boolean holds(Owner owner) {
        return switch (owner) {
            case AccountOwner(var account) ->
                    currentUser.get().filter(person -> person.id().equals(account)).isPresent();
            case VisitorOwner _ -> true;
        };
    }

    /** Administrators may read any result. */
    public boolean readsEverything() {
        return currentUser
                .get()
                .filter(person -> person.role() == AccountRole.ADMINISTRATOR)
                .isPresent();
    }
}
