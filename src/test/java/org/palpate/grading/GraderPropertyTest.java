package org.palpate.grading;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

/** The properties of grading over generated protocols and plans. */
class GraderPropertyTest {

    private static final int SAMPLES = 4_000;
    private static final GradingProperties PROPERTIES =
            new GradingProperties(GradingFixture.TECHNIQUES, GradingFixture.STRUCTURES);

    /** Check thousands of samples; a failure names its seed and the smallest sample that fails. */
    private static void holdsForAll(Consumer<GradingSample> property) {
        for (long seed = 0; seed < SAMPLES; seed++) {
            Shrinker.check(
                    "Seed " + seed,
                    RandomSamples.ofTheFixture(seed).next(),
                    GradingSample::smaller,
                    property);
        }
    }

    @Test
    void aModelPlanEarnsEverythingAndIsSafe() {
        holdsForAll(GradingProperties::aModelPlanEarnsEverythingAndIsSafe);
    }

    @Test
    void aHarmfulStepNeverHelps() {
        holdsForAll(PROPERTIES::aHarmfulStepNeverHelps);
    }

    @Test
    void aMissingRequiredStepNeverHurts() {
        holdsForAll(GradingProperties::aMissingRequiredStepNeverHurts);
    }

    @Test
    void theOrderOfIndependentStepsNeverMatters() {
        holdsForAll(GradingProperties::theOrderOfIndependentStepsNeverMatters);
    }

    @Test
    void theSamePlanAlwaysGetsTheSameGrade() {
        holdsForAll(GradingProperties::theSamePlanAlwaysGetsTheSameGrade);
    }

    @Test
    void anEmptyPlanEarnsNothing() {
        holdsForAll(GradingProperties::anEmptyPlanEarnsNothing);
    }

    @Test
    void aScoreLiesBetweenNothingAndEverything() {
        holdsForAll(GradingProperties::aScoreLiesBetweenNothingAndEverything);
    }

    @Test
    void everyElementAndEveryPlannedStepHasItsVerdict() {
        holdsForAll(GradingProperties::everyElementAndEveryPlannedStepHasItsVerdict);
    }

    @Test
    void theVerdictsAddUpToTheGrade() {
        holdsForAll(GradingProperties::theVerdictsAddUpToTheGrade);
    }
}
