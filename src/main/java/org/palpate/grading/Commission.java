package org.palpate.grading;

import java.util.List;

import org.palpate.planner.Severity;

/**
 * What the rules hold against one planned step.
 *
 * @param severity the worst that any rule says of it
 * @param rules the rules that speak against it, the worst first
 */
record Commission(Severity severity, List<String> rules) {

    boolean isHarmful() {
        return severity == Severity.HARMFUL;
    }
}
