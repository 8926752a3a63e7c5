package org.palpate.quiz;

import org.springframework.stereotype.Component;

import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.grading.Grade;
import org.palpate.grading.Grader;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.Protocol;

/** Grades a stored plan by the rules as they are now. */
@Component
class PlanGrading {

    private final CaseCatalog cases;
    private final ContentLibrary library;
    private final PlanJson planJson;
    private final ResultSnapshot snapshot;

    PlanGrading(
            CaseCatalog cases, ContentLibrary library, PlanJson planJson, ResultSnapshot snapshot) {
        this.cases = cases;
        this.library = library;
        this.planJson = planJson;
        this.snapshot = snapshot;
    }

    /**
     * Grade against the case as its student met it.
     *
     * @throws UnknownCase if the case is no longer known
     */
    GradedResult grade(String caseId, String storedPlan) {
        return grade(cases.find(caseId).orElseThrow(() -> new UnknownCase(caseId)), storedPlan);
    }

    /**
     * Grade against the newest edition of the case.
     *
     * @throws UnknownCase if the case is no longer known
     */
    GradedResult gradeAnew(String caseId, String storedPlan) {
        return grade(
                cases.newestEdition(caseId)
                        .map(CaseEdition::clientCase)
                        .orElseThrow(() -> new UnknownCase(caseId)),
                storedPlan);
    }

    private GradedResult grade(ClientCase clientCase, String storedPlan) {
        TreatmentPlan plan = planJson.read(storedPlan).plan();
        Protocol protocol = library.planner().plan(clientCase.facts());
        Grade grade = Grader.grade(plan, protocol);
        return snapshot.of(clientCase, protocol, plan, grade);
    }
}
