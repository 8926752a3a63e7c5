package org.palpate.content;

/**
 * What passes a module.
 *
 * @param score the least mean score of its cases and checks, from 0 to 1
 * @param allSafe whether one unsafe case fails the module, whatever the score
 * @param attempts how many tries a case allows; 0 for any number
 * @param counting which of several tries counts
 */
public record PassRule(double score, boolean allSafe, int attempts, Counting counting) {

    /** The most tries that a rule can limit a case to. */
    public static final int MOST_ATTEMPTS = 20;

    /** Which of several tries counts. */
    public enum Counting {
        /** The best of them. */
        BEST,
        /** The last of them. */
        LAST
    }

    public PassRule {
        if (!(0 <= score && score <= 1)) {
            throw new IllegalArgumentException("a score lies between 0 and 1");
        }
        if (attempts < 0 || attempts > MOST_ATTEMPTS) {
            throw new IllegalArgumentException(
                    "a case allows 1 to " + MOST_ATTEMPTS + " attempts, or any number");
        }
    }
}
