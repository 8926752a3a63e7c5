package org.palpate.course;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.course.StudentAnswer.Given;

/** What the students of a class answered to the knowledge checks of its assignments. */
@Service
@Transactional(readOnly = true)
public class ClassAnswers {

    private final CheckMarks checks;
    private final CheckAnswerJson json;
    private final Clock clock;

    ClassAnswers(CheckMarks checks, CheckAnswerJson json, Clock clock) {
        this.checks = checks;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The answers in these assignments, as far as the class has them, in the order of their newest
     * tries. What somebody answers in an exam shows when they can no longer change it.
     */
    @PreAuthorize("@classAccess.reads(#classId)")
    public List<StudentAnswer> of(UUID classId, Collection<UUID> assignmentIds) {
        return assignmentIds.isEmpty()
                ? List.of()
                : checks.settled(classId, assignmentIds, clock.instant()).stream()
                        .map(this::answer)
                        .toList();
    }

    private StudentAnswer answer(CheckMark mark) {
        return new StudentAnswer(
                mark.assignmentId(),
                mark.student(),
                mark.check(),
                first(mark),
                new Given(json.read(mark.answer()), mark.share()),
                mark.tries(),
                mark.answeredAt());
    }

    private @Nullable Given first(CheckMark mark) {
        String answer = mark.firstAnswer();
        Double share = mark.firstShare();
        return answer == null || share == null ? null : new Given(json.read(answer), share);
    }
}
