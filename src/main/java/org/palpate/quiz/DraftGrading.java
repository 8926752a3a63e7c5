package org.palpate.quiz;

import java.time.Instant;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns a draft into a graded attempt, and tells who has to know. */
@Component
class DraftGrading {

    private final PlanGrading grading;
    private final ResultJson resultJson;
    private final GradingVersions versions;
    private final ApplicationEventPublisher events;

    DraftGrading(
            PlanGrading grading,
            ResultJson resultJson,
            GradingVersions versions,
            ApplicationEventPublisher events) {
        this.grading = grading;
        this.resultJson = resultJson;
        this.versions = versions;
        this.events = events;
    }

    void grade(Attempt draft, Instant submittedAt) {
        GradedResult graded = grading.grade(draft.caseId(), draft.plan());
        draft.grade(graded, resultJson.write(graded), versions.ofCase(draft.caseId()), submittedAt);
        UUID assignment = draft.assignmentId();
        if (assignment != null) {
            events.publishEvent(
                    new AttemptSubmitted(
                            draft.getId(), assignment, draft.requireStudent(), draft.caseId()));
        }
    }
}
