package org.palpate.account;

/** What a person does here, and so what they may see. */
public enum AccountRole {
    LEARNER,
    INSTRUCTOR,
    ADMINISTRATOR;

    /** The names for annotations, which take only constants. */
    public static final class Names {

        public static final String LEARNER = "LEARNER";
        public static final String INSTRUCTOR = "INSTRUCTOR";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";

        private Names() {}
    }
}
