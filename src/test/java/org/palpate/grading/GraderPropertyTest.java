package org.palpate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.palpate.planner.Dose;
import org.palpate.planner.DoseField;
import org.palpate.planner.DoseLimit;
import org.palpate.planner.Expectation;
import org.palpate.planner.ExpectedStep;
import org.palpate.planner.OrderEdge;
import org.palpate.planner.Protocol;
import org.palpate.planner.Severity;
import org.palpate.planner.Side;
import org.palpate.planner.Step;
import org.palpate.planner.Structure;
import org.palpate.planner.Target;
import org.palpate.planner.Technique;

class GraderPropertyTest {

    private static final int SAMPLES = 4_000;
    private static final double ROUNDING = 1e-9;

    /** Check thousands of samples; a failure names its seed and the smallest sample that fails. */
    private static void holdsForAll(Consumer<GradingSample> property) {
        for (long seed = 0; seed < SAMPLES; seed++) {
            GradingSample sample = new RandomSamples(seed).next();
            if (fails(property, sample)) {
                GradingSample smallest =
                        Shrinker.smallest(
                                sample,
                                GradingSample::smaller,
                                smaller -> fails(property, smaller));
                fail(
                        "Seed %d fails, and so does%n%s%n%s",
                        seed, smallest, reason(property, smallest));
            }
        }
    }

    private static boolean fails(Consumer<GradingSample> property, GradingSample sample) {
        return !reason(property, sample).isEmpty();
    }

    private static String reason(Consumer<GradingSample> property, GradingSample sample) {
        try {
            property.accept(sample);
            return "";
        } catch (AssertionError | RuntimeException failure) {
            return failure.toString();
        }
    }

    @Test
    void aModelPlanEarnsEverythingAndIsSafe() {
        holdsForAll(sample -> {
            for (TreatmentPlan model :
                    List.of(
                            ModelPlan.of(sample.protocol()),
                            ModelPlan.withOffered(sample.protocol()))) {
                Grade grade = Grader.grade(model, sample.protocol());
                assertThat(grade.score()).isGreaterThan(1 - ROUNDING);
                assertThat(grade.safe()).isTrue();
                assertThat(grade.penalty()).isZero();
            }
        });
    }

    @Test
    void aHarmfulStepNeverHelps() {
        holdsForAll(sample -> {
            double before = sample.grade().score();
            harmfulSteps(sample.protocol())
                    .limit(40)
                    .forEach(step -> {
                        for (int place : places(sample)) {
                            Grade after = sample.withStepAt(place, step).grade();
                            assertThat(after.safe()).as("%s", step).isFalse();
                            assertThat(after.score())
                                    .as("%s at %d", step, place)
                                    .isLessThan(before + ROUNDING);
                        }
                    });
        });
    }

    @Test
    void aMissingRequiredStepNeverHurts() {
        holdsForAll(sample -> {
            Grade before = sample.grade();
            for (ElementVerdict verdict : before.verdicts()) {
                if (verdict.kind() == ElementKind.STEP
                        && verdict.verdict() == Verdict.MISSING
                        && verdict.expectation() == Expectation.REQUIRED) {
                    Step step =
                            GradingSample.asAsked(
                                    sample.protocol().steps().get(verdict.expectedStep()));
                    for (int place : places(sample)) {
                        Grade after = sample.withStepAt(place, step).grade();
                        assertThat(after.score())
                                .as("%s at %d", step, place)
                                .isGreaterThan(before.score() - ROUNDING);
                        assertThat(after.safe()).isEqualTo(before.safe());
                    }
                }
            }
        });
    }

    @Test
    void theOrderOfIndependentStepsNeverMatters() {
        holdsForAll(sample -> {
            Grade before = sample.grade();
            List<PlannedStep> steps = sample.plan().steps();
            for (int i = 0; i + 1 < steps.size(); i++) {
                if (steps.get(i).phase() == steps.get(i + 1).phase()
                        && areIndependent(sample.protocol(), steps.get(i), steps.get(i + 1))) {
                    List<PlannedStep> swapped = new ArrayList<>(steps);
                    Collections.swap(swapped, i, i + 1);
                    assertSame(before, sample.withSteps(swapped).grade());
                }
            }
        });
    }

    @Test
    void theSamePlanAlwaysGetsTheSameGrade() {
        holdsForAll(sample -> assertThat(sample.grade()).isEqualTo(sample.grade()));
    }

    @Test
    void anEmptyPlanEarnsNothing() {
        holdsForAll(sample ->
                assertThat(Grader.grade(TreatmentPlan.EMPTY, sample.protocol()).score()).isZero());
    }

    @Test
    void aScoreLiesBetweenNothingAndEverything() {
        holdsForAll(sample -> {
            assertThat(sample.grade().score()).isBetween(0.0, 1.0);
            assertThat(sample.grade().order().score()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void everyElementAndEveryPlannedStepHasItsVerdict() {
        holdsForAll(sample -> {
            Grade grade = sample.grade();
            assertThat(grade.verdicts())
                    .filteredOn(verdict -> verdict.expectedStep() >= 0)
                    .extracting(ElementVerdict::expectedStep)
                    .containsExactlyElementsOf(
                            sample.protocol().steps().stream().map(ExpectedStep::index).toList());
            for (int p = 0; p < sample.plan().steps().size(); p++) {
                int planStep = p;
                long mentions =
                        grade.verdicts().stream()
                                .filter(verdict -> verdict.planSteps().contains(planStep))
                                .count();
                assertThat(mentions).as("verdicts on step %d", p).isPositive();
                if (!isWide(sample.plan().steps().get(p).step()) && grade.safe()) {
                    assertThat(mentions).as("verdicts on step %d", p).isEqualTo(1);
                }
            }
        });
    }

    @Test
    void theVerdictsAddUpToTheGrade() {
        holdsForAll(sample -> {
            Grade grade = sample.grade();
            double credits = grade.verdicts().stream().mapToDouble(ElementVerdict::credit).sum();
            double weights = grade.verdicts().stream().mapToDouble(ElementVerdict::weight).sum();
            assertThat(credits - grade.lengthPenalty())
                    .isBetween(
                            grade.earned() - grade.penalty() - ROUNDING,
                            grade.earned() - grade.penalty() + ROUNDING);
            assertThat(weights).isEqualTo(grade.total());
            assertThat(grade.safe())
                    .isEqualTo(grade.verdicts().stream().noneMatch(ElementVerdict::unsafe));
        });
    }

    private static List<Integer> places(GradingSample sample) {
        return Stream.iterate(0, i -> i + 1).limit(sample.plan().steps().size() + 1L).toList();
    }

    /** Steps that a harmful ban catches and nobody asks for, or that pass a safe maximum. */
    private static Stream<Step> harmfulSteps(Protocol protocol) {
        return everyStep()
                .filter(step ->
                        protocol.limits().stream().anyMatch(limit -> exceeds(limit, step))
                                || isBannedAndUnasked(protocol, step)
                                || isPastEveryBandItMeets(protocol, step));
    }

    private static boolean exceeds(DoseLimit limit, Step step) {
        return limit.pattern().catches(step)
                && step.dose().get(limit.field()).orElse(0) > limit.safeTo();
    }

    private static boolean isBannedAndUnasked(Protocol protocol, Step step) {
        return protocol.bans().stream()
                        .anyMatch(ban -> ban.severity() == Severity.HARMFUL && ban.catches(step))
                && protocol.steps().stream().noneMatch(expected -> expected.isMetBy(step));
    }

    private static boolean isPastEveryBandItMeets(Protocol protocol, Step step) {
        List<ExpectedStep> met =
                protocol.steps().stream().filter(expected -> expected.isMetBy(step)).toList();
        return !met.isEmpty()
                && met.stream()
                        .allMatch(expected ->
                                expected.bands().stream()
                                        .anyMatch(band ->
                                                step.dose().get(band.field()).orElse(0)
                                                        > band.safeTo()));
    }

    private static Stream<Step> everyStep() {
        List<Step> steps = new ArrayList<>();
        for (Technique technique : GradingFixture.TECHNIQUES) {
            for (Structure structure : GradingFixture.STRUCTURES) {
                for (Side side : Side.values()) {
                    Dose dose = Dose.of(DoseField.PRESSURE, 5).with(DoseField.HOLD, 9);
                    steps.add(new Step(technique, Target.of(structure, side), dose));
                }
            }
        }
        return steps.stream();
    }

    private static boolean areIndependent(Protocol protocol, PlannedStep one, PlannedStep other) {
        for (ExpectedStep first : protocol.steps()) {
            for (ExpectedStep second : protocol.steps()) {
                if (first.isMetBy(one.step())
                        && second.isMetBy(other.step())
                        && (first.equals(second)
                                || isBefore(protocol, first.index(), second.index())
                                || isBefore(protocol, second.index(), first.index()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isBefore(Protocol protocol, int before, int after) {
        for (OrderEdge edge : protocol.order()) {
            if (edge.before() == before
                    && (edge.after() == after || isBefore(protocol, edge.after(), after))) {
                return true;
            }
        }
        return false;
    }

    private static void assertSame(Grade one, Grade other) {
        assertThat(other.score()).isBetween(one.score() - ROUNDING, one.score() + ROUNDING);
        assertThat(other.safe()).isEqualTo(one.safe());
        assertThat(other.order()).isEqualTo(one.order());
        assertThat(withoutPlaces(other)).containsExactlyInAnyOrderElementsOf(withoutPlaces(one));
    }

    /** The verdicts whatever the places of the planned steps. */
    private static List<String> withoutPlaces(Grade grade) {
        return grade.verdicts().stream()
                .map(verdict ->
                        "%s %s %d %d %f %s"
                                .formatted(
                                        verdict.kind(),
                                        verdict.verdict(),
                                        verdict.expectedStep(),
                                        verdict.planSteps().size(),
                                        verdict.credit(),
                                        verdict.rules()))
                .toList();
    }

    private static boolean isWide(Step step) {
        Target target = step.target();
        return target != null && (target.structure().group() || target.side() == Side.BOTH);
    }
}
