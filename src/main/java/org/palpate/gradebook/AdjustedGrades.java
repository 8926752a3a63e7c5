package org.palpate.gradebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.AccountId;
import org.palpate.course.GivenGrade;
import org.palpate.course.GivenGrades;

/** Reads from adjustments and their history what was decided about grades. */
@Component
@Transactional(readOnly = true)
class AdjustedGrades implements GivenGrades {

    private final GradeAdjustments adjustments;
    private final HistoryEntries history;

    AdjustedGrades(GradeAdjustments adjustments, HistoryEntries history) {
        this.adjustments = adjustments;
        this.history = history;
    }

    @Override
    public Map<UUID, GivenGrade> of(Collection<UUID> assignmentIds, AccountId student) {
        if (assignmentIds.isEmpty()) {
            return Map.of();
        }
        return adjustments
                .findByAssignmentIdInAndAccountIdIn(assignmentIds, List.of(student.value()))
                .stream()
                .filter(each -> each.score() != null || each.isExcused())
                .collect(Collectors.toMap(GradeAdjustment::assignmentId, this::given));
    }

    private GivenGrade given(GradeAdjustment adjustment) {
        Map<GradeChangeKind, GradeChange> newest =
                history.changes(adjustment.assignmentId(), adjustment.student()).stream()
                        .collect(
                                Collectors.toMap(
                                        GradeChange::kind,
                                        Function.identity(),
                                        (newer, older) -> newer));
        return new GivenGrade(
                adjustment.score(),
                adjustment.score() == null ? null : word(newest.get(GradeChangeKind.OVERRIDDEN)),
                adjustment.isExcused(),
                adjustment.isExcused() ? word(newest.get(GradeChangeKind.EXCUSED)) : null);
    }

    private static GivenGrade.@Nullable Word word(@Nullable GradeChange change) {
        return change == null ? null : new GivenGrade.Word(change.who(), change.reason());
    }
}
