package org.palpate.grading;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.content.FactsGenerator;
import org.palpate.planner.CaseFacts;
import org.palpate.planner.Protocol;
import org.palpate.planner.Vocabulary;

/** The properties of grading over what the rules call for: every case, and thousands of clients. */
class PlannedGradingPropertyTest {

    private static final int CLIENTS = 2_000;
    private static final int PLANS_PER_CASE = 20;
    private static final ContentLibrary LIBRARY = ContentLibrary.packaged();
    private static final Vocabulary WORDS = LIBRARY.vocabulary();
    private static final GradingProperties PROPERTIES =
            new GradingProperties(WORDS.techniques(), WORDS.structures());

    private record Sample(CaseFacts client, long seed) {

        /** The client without any one of the facts. */
        Stream<Sample> smaller() {
            return client.told().stream().map(told -> new Sample(client.without(told), seed));
        }

        GradingSample graded() {
            Protocol protocol = LIBRARY.planner().plan(client);
            RandomSamples plans = new RandomSamples(seed, WORDS.techniques(), WORDS.structures());
            return new GradingSample(protocol, plans.plan(protocol));
        }

        @Override
        public String toString() {
            return client + "\n" + graded();
        }
    }

    private static void holdsForAll(Consumer<GradingSample> property) {
        Consumer<Sample> planned = sample -> property.accept(sample.graded());
        for (ClientCase clientCase : LIBRARY.cases()) {
            for (long seed = 0; seed < PLANS_PER_CASE; seed++) {
                Shrinker.check(
                        clientCase.id() + " with seed " + seed,
                        new Sample(clientCase.facts(), seed),
                        Sample::smaller,
                        planned);
            }
        }
        for (long seed = 0; seed < CLIENTS; seed++) {
            CaseFacts client =
                    new FactsGenerator(WORDS, LIBRARY.rules().stream().toList(), seed).next();
            Shrinker.check(
                    "Client of seed " + seed, new Sample(client, seed), Sample::smaller, planned);
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
