package org.palpate.course;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.palpate.content.PassRule;

/**
 * An assignment as its student sees it.
 *
 * @param lead what the module is about, in one sentence
 * @param window what holds for the student, exceptions included
 * @param timeLimitMinutes null where there is no limit
 * @param sitting null before the student has started an exam, and always in practice
 * @param figures what the student earned; null while the results of an exam are kept back
 * @param given what an instructor decided about it, as far as the student may know
 * @param passed whether what counts passes; false while it is kept back
 * @param refusal why no work can be done now, in a sentence; null where it can
 * @param now the server's clock when this was put together
 */
public record AssignmentWork(
        UUID id,
        String title,
        String className,
        String lead,
        int minutes,
        AssignmentWindow window,
        AssignmentMode mode,
        PassRule rule,
        @Nullable Integer timeLimitMinutes,
        @Nullable ExamSitting sitting,
        List<WorkItem> items,
        @Nullable OutcomeFigures figures,
        GivenGrade given,
        boolean passed,
        @Nullable String refusal,
        Instant now) {

    public AssignmentWork {
        items = List.copyOf(items);
    }

    public boolean isExam() {
        return mode == AssignmentMode.EXAM;
    }

    /** Whether this is an exam that the student could start now. */
    public boolean canStart() {
        return isExam() && sitting == null && window.isOpen(now);
    }

    public int done() {
        return (int) items.stream().filter(WorkItem::isDone).count();
    }

    /** Where the student goes on: what was begun, else the first thing that is not done. */
    public Optional<WorkItem> next() {
        return items.stream()
                .filter(item -> item.state() == WorkItem.State.BEGUN)
                .findFirst()
                .or(() -> items.stream().filter(item -> !item.isDone()).findFirst());
    }
}
