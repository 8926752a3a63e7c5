package org.palpate.content;

/** What passes a module. */
public record PassRule(double score, boolean allSafe, int attempts, Counting counting) {

    /** Which of several attempts counts. */
    public enum Counting {
        BEST,
        LAST
    }
}
