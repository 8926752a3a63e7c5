package org.palpate.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.palpate.planner.Ban;
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
import org.palpate.planner.StepPattern;
import org.palpate.planner.Structure;
import org.palpate.planner.Target;
import org.palpate.planner.Technique;

/** What must hold for every grade. Each property throws an assertion error where it does not. */
final class GradingProperties {

    private static final double ROUNDING = 1e-9;

    private final List<Technique> techniques;
    private final List<Structure> structures;

    /** Properties over plans in the words of this vocabulary. */
    GradingProperties(List<Technique> techniques, List<Structure> structures) {
        this.techniques = techniques;
        this.structures = structures;
    }

    static void aModelPlanEarnsEverythingAndIsSafe(GradingSample sample) {
        for (TreatmentPlan model :
                List.of(
                        ModelPlan.of(sample.protocol()),
                        ModelPlan.withOffered(sample.protocol()))) {
            Grade grade = Grader.grade(model, sample.protocol());
            assertThat(grade.score()).isGreaterThan(1 - ROUNDING);
            assertThat(grade.safe()).isTrue();
            assertThat(grade.penalty()).isZero();
        }
    }

    void aHarmfulStepNeverHelps(GradingSample sample) {
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
    }

    static void aMissingRequiredStepNeverHurts(GradingSample sample) {
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
    }

    static void theOrderOfIndependentStepsNeverMatters(GradingSample sample) {
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
    }

    static void everyElementAndEveryPlannedStepHasItsVerdict(GradingSample sample) {
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
    }

    static void theVerdictsAddUpToTheGrade(GradingSample sample) {
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
    }

    static void theSamePlanAlwaysGetsTheSameGrade(GradingSample sample) {
        assertThat(sample.grade()).isEqualTo(sample.grade());
    }

    static void anEmptyPlanEarnsNothing(GradingSample sample) {
        assertThat(Grader.grade(TreatmentPlan.EMPTY, sample.protocol()).score()).isZero();
    }

    static void aScoreLiesBetweenNothingAndEverything(GradingSample sample) {
        assertThat(sample.grade().score()).isBetween(0.0, 1.0);
        assertThat(sample.grade().order().score()).isBetween(0.0, 1.0);
    }

    private static List<Integer> places(GradingSample sample) {
        return Stream.iterate(0, i -> i + 1).limit(sample.plan().steps().size() + 1L).toList();
    }

    /** Steps that a harmful ban catches and nobody asks for, or that pass a safe maximum. */
    private Stream<Step> harmfulSteps(Protocol protocol) {
        return Stream.of(
                        protocol.bans().stream()
                                .filter(ban -> ban.severity() == Severity.HARMFUL)
                                .map(Ban::pattern)
                                .flatMap(pattern ->
                                        caught(pattern, pattern.dosed(), pattern.above()))
                                .filter(step -> isUnasked(protocol, step)),
                        protocol.limits().stream()
                                .flatMap(limit ->
                                        caught(limit.pattern(), limit.field(), limit.safeTo()))
                                .filter(step ->
                                        protocol.limits().stream()
                                                .anyMatch(limit ->
                                                        exceeds(limit, step)
                                                                && isUnasked(
                                                                        protocol,
                                                                        limit.field(),
                                                                        step))),
                        protocol.steps().stream()
                                .flatMap(GradingProperties::overdosed)
                                .filter(step -> isPastEveryBandItMeets(protocol, step)))
                .flatMap(steps -> steps);
    }

    private Stream<Step> caught(StepPattern pattern, @Nullable DoseField field, int above) {
        if (field != null && above >= field.highest()) {
            return Stream.empty();
        }
        Dose dose = field == null ? Dose.NONE : Dose.of(field, above + 1);
        List<Target> targets =
                pattern.targets().isEmpty()
                        ? structures.stream().limit(4).map(Target::of).toList()
                        : pattern.targets().stream().limit(4).toList();
        return pattern.techniques().stream()
                .limit(4)
                .boxed()
                .flatMap(index ->
                        targets.stream()
                                .map(target -> new Step(techniques.get(index), target, dose)))
                .filter(pattern::catches);
    }

    private static Stream<Step> overdosed(ExpectedStep expected) {
        Step asked = GradingSample.asAsked(expected);
        return expected.bands().stream()
                .filter(band -> asked.dose().has(band.field()))
                .filter(band -> band.safeTo() < band.field().highest())
                .map(band ->
                        new Step(
                                asked.technique(),
                                asked.target(),
                                asked.dose().with(band.field(), band.safeTo() + 1)));
    }

    private static boolean exceeds(DoseLimit limit, Step step) {
        return limit.pattern().catches(step)
                && step.dose().get(limit.field()).orElse(0) > limit.safeTo();
    }

    private static boolean isUnasked(Protocol protocol, Step step) {
        return protocol.steps().stream().noneMatch(expected -> expected.isMetBy(step));
    }

    /** Whether no request that the step meets accepts its value in the field. */
    private static boolean isUnasked(Protocol protocol, DoseField field, Step step) {
        return protocol.steps().stream()
                .filter(expected -> expected.isMetBy(step))
                .flatMap(expected -> expected.bands().stream())
                .filter(band -> band.field() == field)
                .noneMatch(band -> band.isAccepted(step.dose().require(field)));
    }

    private static boolean isPastEveryBandItMeets(Protocol protocol, Step step) {
        return protocol.steps().stream()
                .filter(expected -> expected.isMetBy(step))
                .allMatch(expected ->
                        expected.bands().stream()
                                .anyMatch(band ->
                                        step.technique().dose().contains(band.field())
                                                && !band.isSafe(
                                                        step.dose().get(band.field()).orElse(0))));
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
