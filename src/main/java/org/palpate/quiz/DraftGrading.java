package org.palpate.quiz;

import java.time.Instant;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.palpate.content.ContentLibrary;

/** Turns a draft into a graded attempt, and tells who has to know. */
@Component
class DraftGrading {

    private final PlanGrading grading;
    private final ResultJson resultJson;
    private final ContentLibrary library;
    private final ApplicationEventPublisher events;

    DraftGrading(
            PlanGrading grading,
            ResultJson resultJson,
            ContentLibrary library,
            ApplicationEventPublisher events) {
        this.grading = grading;
        this.resultJson = resultJson;
        this.library = library;
        this.events = events;
    }

    void grade(Attempt draft, Instant submittedAt) {
        GradedResult graded = grading.grade(draft.caseId(), draft.plan());
        draft.grade(graded, resultJson.write(graded), library.version(), submittedAt);
        UUID assignment = draft.assignmentId();
        if (assignment != null) {
            events.publishEvent(
                    new AttemptSubmitted(
                            draft.getId(), assignment, draft.requireStudent(), draft.caseId()));
        }
    }
}
