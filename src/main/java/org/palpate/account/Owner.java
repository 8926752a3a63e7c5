package org.palpate.account;

import java.util.UUID;

/** Whose attempt it is: an account's, or that of a visitor who has none. */
public sealed interface Owner {

    /** Somebody who is signed in. */
    record AccountOwner(AccountId account) implements Owner {}

    /**
     * Somebody without an account, known by an unguessable id in a cookie.
     *
     * @param visitor whoever knows it owns the attempts, so it is never shown
     */
    record VisitorOwner(UUID visitor) implements Owner {

        @Override
        public String toString() {
            return "VisitorOwner[…]";
        }
    }
}
