package org.palpate.gradebook.statistics;

import java.util.List;
import java.util.UUID;

/**
 * One graded attempt at a case, as the statistics see it.
 *
 * @param score 0 to 1
 */
public record CaseTry(
        UUID attemptId, UUID studentId, double score, boolean safe, List<ElementMark> marks) {

    public CaseTry {
        marks = List.copyOf(marks);
    }

    double credit() {
        return marks.stream().mapToDouble(ElementMark::credit).sum();
    }
}
