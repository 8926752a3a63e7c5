package org.palpate.planner;

import java.util.List;
import java.util.Set;

/**
 * A choice that the rules make for the whole session.
 *
 * @param value what the rules choose
 * @param accepted what counts as right, the value included
 * @param graded whether an answer is marked at all
 * @param rules the rules that decided
 */
public record Decision<T extends Enum<T>>(
        T value, Set<T> accepted, boolean graded, List<String> rules) {

    public Decision {
        accepted = Set.copyOf(accepted);
        rules = List.copyOf(rules);
    }

    public boolean accepts(T answer) {
        return accepted.contains(answer);
    }
}
