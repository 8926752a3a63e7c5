package org.palpate.gradebook;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;

import org.palpate.course.ClassStudent;

/**
 * One student's grades.
 *
 * @param cells one for every assignment, by its id
 */
public record GradebookRow(ClassStudent student, Map<UUID, GradeCell> cells) {

    public GradebookRow {
        cells = Map.copyOf(cells);
    }

    /** The grade in an assignment of the class. */
    public GradeCell cell(UUID assignmentId) {
        return Objects.requireNonNull(cells.get(assignmentId));
    }

    /** The mean of the scores that there are; what is excused does not count. */
    public OptionalDouble mean() {
        return cells.values().stream()
                .map(GradeCell::countedScore)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
    }
}
