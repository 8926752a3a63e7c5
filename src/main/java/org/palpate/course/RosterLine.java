package org.palpate.course;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;

/**
 * One line of a roster, and what would become of it.
 *
 * @param line in the file, from 1
 * @param account who it is; null where that is not known
 * @param message what is wrong or worth knowing, in one sentence; empty if nothing
 */
public record RosterLine(
        int line,
        String name,
        String login,
        Fate fate,
        @Nullable AccountId account,
        String message) {

    /** What becomes of a line. */
    public enum Fate {
        /** The person joins the class. */
        ADDED,
        /** The person was in the class before and comes back. */
        PUT_BACK,
        /** The person is in the class already. */
        ALREADY_IN,
        /** Nobody with an account goes by it. */
        NO_ACCOUNT,
        /** The line cannot be understood. */
        BAD
    }

    /** Whether the line changes the class. */
    public boolean isApplied() {
        return fate == Fate.ADDED || fate == Fate.PUT_BACK;
    }
}
