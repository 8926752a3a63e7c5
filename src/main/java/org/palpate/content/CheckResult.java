package org.palpate.content;

import java.util.List;

/**
 * What an answer to a knowledge check is worth, and why.
 *
 * @param answered whether anything was answered at all
 * @param share from 0 to 1; always 0 for an untouched check
 * @param parts a verdict on every option, item or pair; on the answer itself where there are none
 */
public record CheckResult(boolean answered, double share, List<Part> parts) {

    public CheckResult {
        parts = List.copyOf(parts);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1, not at " + share);
        }
    }

    public boolean isRight() {
        return share == 1;
    }

    /**
     * One option and what became of it.
     *
     * @param position of the option in the check, from 0
     * @param text the option or the answer
     */
    public record Part(int position, String text, Mark mark, String because) {}

    /** What became of one option. */
    public enum Mark {
        /** Chosen or placed, and rightly so. */
        RIGHT,
        /** Chosen or placed, and wrongly so. */
        WRONG,
        /** Belongs to the answer but is not in it. */
        MISSED,
        /** Left out, and rightly so. */
        LEFT_OUT
    }
}
