package org.palpate.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.palpate.account.DemoAccounts;
import org.palpate.content.ContentLibrary;
import org.palpate.grading.ModelPlan;
import org.palpate.grading.PlannedStep;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.Dose;
import org.palpate.planner.DoseField;
import org.palpate.planner.Side;
import org.palpate.planner.Step;
import org.palpate.planner.Target;
import org.palpate.planner.Technique;

/** Writes steps and plans in the words of the library. */
@Component
@Profile(DemoAccounts.PROFILE)
class Sketches {

    private final ContentLibrary library;

    Sketches(ContentLibrary library) {
        this.library = library;
    }

    PlannedStep step(String technique) {
        Technique found = library.vocabulary().technique(technique).orElseThrow();
        return new PlannedStep(found.phase(), new Step(found, null, Dose.NONE));
    }

    PlannedStep step(String technique, String structure, @Nullable Side side) {
        PlannedStep bare = step(technique);
        Target target = Target.of(library.vocabulary().structure(structure).orElseThrow(), side);
        return new PlannedStep(bare.phase(), new Step(bare.step().technique(), target, Dose.NONE));
    }

    PlannedStep step(
            String technique, String structure, @Nullable Side side, DoseField field, int value) {
        PlannedStep aimed = step(technique, structure, side);
        Step step = aimed.step();
        return new PlannedStep(
                aimed.phase(),
                new Step(step.technique(), step.target(), step.dose().with(field, value)));
    }

    /** The plan that a case of the library calls for. */
    TreatmentPlan modelOf(String caseId) {
        return ModelPlan.of(
                library.planner().plan(library.clientCase(caseId).orElseThrow().facts()));
    }
}
