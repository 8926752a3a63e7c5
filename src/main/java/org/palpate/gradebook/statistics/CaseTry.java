package org.palpate.gradebook.statistics;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One graded attempt at a case, as the statistics see it.
 *
 * @param score 0 to 1
 * @param placed the steps of the protocol that the plan holds
 * @param broken the orders that it breaks
 */
public record CaseTry(
        UUID attemptId,
        UUID studentId,
        double score,
        boolean safe,
        List<ElementMark> marks,
        Set<ElementKey> placed,
        List<BrokenOrder> broken) {

    public CaseTry {
        marks = List.copyOf(marks);
        placed = Set.copyOf(placed);
        broken = List.copyOf(broken);
    }

    double credit() {
        return marks.stream().mapToDouble(ElementMark::credit).sum();
    }
}
