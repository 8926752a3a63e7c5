package org.palpate.gradebook.statistics;

import java.util.List;
import java.util.UUID;

/**
 * How one student fared with one rule.
 *
 * @param asked how many elements rest on the rule
 * @param kept how many of them are as the rule wants them
 * @param broken how often the student did what the rule speaks against
 * @param attempts the attempts behind it
 * @param troubled those of them in which the rule was not kept
 */
public record RuleCell(
        int asked, int kept, int broken, boolean unsafe, List<UUID> attempts, List<UUID> troubled) {

    /** What the cell shows. */
    public enum State {
        NOT_ASKED,
        KEPT,
        PARTLY,
        MISSED,
        UNSAFE
    }

    /** Nothing in the student's attempts has to do with the rule. */
    public static final RuleCell EMPTY = new RuleCell(0, 0, 0, false, List.of(), List.of());

    public RuleCell {
        attempts = List.copyOf(attempts);
        troubled = List.copyOf(troubled);
    }

    public State state() {
        if (unsafe) {
            return State.UNSAFE;
        }
        if (asked + broken == 0) {
            return State.NOT_ASKED;
        }
        if (kept == asked && broken == 0) {
            return State.KEPT;
        }
        return kept == 0 ? State.MISSED : State.PARTLY;
    }
}
