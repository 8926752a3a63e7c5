package org.palpate.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

import org.palpate.grading.Commissioned;
import org.palpate.planner.Category;
import org.palpate.planner.Dose;
import org.palpate.planner.Expectation;
import org.palpate.planner.ExpectedStep;
import org.palpate.planner.Frequency;
import org.palpate.planner.Protocol;
import org.palpate.planner.Reading;
import org.palpate.planner.SetAside;
import org.palpate.planner.Step;
import org.palpate.planner.Target;
import org.palpate.planner.TechniqueKind;
import org.palpate.planner.Triage;

/** Assertions on a protocol, in the words of the practice cases. */
public final class ProtocolAssert extends AbstractAssert<ProtocolAssert, Protocol> {

    private static final Set<Expectation> NEEDED =
            EnumSet.of(Expectation.REQUIRED, Expectation.EXPECTED);

    private static final Set<TechniqueKind> TREATMENT =
            EnumSet.of(
                    TechniqueKind.HANDS_ON,
                    TechniqueKind.TOOL,
                    TechniqueKind.STRETCH,
                    TechniqueKind.COLD,
                    TechniqueKind.SELF_MASSAGE);

    private ProtocolAssert(Protocol protocol) {
        super(protocol, ProtocolAssert.class);
    }

    public static ProtocolAssert assertThatProtocol(Protocol protocol) {
        return new ProtocolAssert(protocol);
    }

    public static ProtocolAssert assertThatCase(String id) {
        return new ProtocolAssert(PackagedContent.protocolOfCase(id));
    }

    /** The protocol for facts written as YAML. */
    public static ProtocolAssert assertThatFacts(String facts) {
        return new ProtocolAssert(PackagedContent.protocolOf(facts));
    }

    public ProtocolAssert hasTriage(Triage triage) {
        assertThat(actual.triage().value()).as("triage").isEqualTo(triage);
        return this;
    }

    public ProtocolAssert acceptsTriage(Triage triage) {
        assertThat(actual.triage().accepted()).as("accepted triage").contains(triage);
        return this;
    }

    /** The category is graded, and this is its usual answer. */
    public ProtocolAssert hasCategory(Category category) {
        assertThat(actual.category().graded()).as("category is graded").isTrue();
        assertThat(actual.category().value()).as("category").isEqualTo(category);
        return this;
    }

    public ProtocolAssert acceptsCategory(Category category) {
        assertThat(actual.category().accepted()).as("accepted category").contains(category);
        return this;
    }

    public ExpectedStepAssert requires(String technique) {
        return requires(technique, "");
    }

    public ExpectedStepAssert requires(String technique, String target) {
        return find(technique, target, EnumSet.of(Expectation.REQUIRED));
    }

    public ExpectedStepAssert expects(String technique) {
        return expects(technique, "");
    }

    public ExpectedStepAssert expects(String technique, String target) {
        return find(technique, target, EnumSet.of(Expectation.EXPECTED));
    }

    public ExpectedStepAssert offers(String technique) {
        return offers(technique, "");
    }

    public ExpectedStepAssert offers(String technique, String target) {
        return find(technique, target, EnumSet.of(Expectation.OFFERED));
    }

    /** Required or expected: the domain does not say how strongly. */
    public ExpectedStepAssert asksFor(String technique) {
        return asksFor(technique, "");
    }

    public ExpectedStepAssert asksFor(String technique, String target) {
        return find(technique, target, NEEDED);
    }

    /** Required, expected or offered. */
    public ExpectedStepAssert mentions(String technique) {
        return mentions(technique, "");
    }

    public ExpectedStepAssert mentions(String technique, String target) {
        return find(technique, target, EnumSet.allOf(Expectation.class));
    }

    /** Not one step, whatever its expectation. */
    public ProtocolAssert asksForNo(String technique) {
        return asksForNo(technique, "");
    }

    public ProtocolAssert asksForNo(String technique, String target) {
        assertThat(names(matching(technique, target, EnumSet.allOf(Expectation.class))))
                .as("steps " + technique + " " + target)
                .isEmpty();
        return this;
    }

    /** Neither required nor expected; an offer is allowed. */
    public ProtocolAssert needsNo(String technique) {
        return needsNo(technique, "");
    }

    public ProtocolAssert needsNo(String technique, String target) {
        assertThat(names(matching(technique, target, NEEDED)))
                .as("needed steps " + technique + " " + target)
                .isEmpty();
        return this;
    }

    /** No hands, tools, stretches, cold or rolling at all. */
    public ProtocolAssert keepsHandsOff() {
        assertThat(
                        names(
                                actual.steps().stream()
                                        .filter(step -> TREATMENT.contains(step.technique().kind()))
                                        .toList()))
                .as("treating steps")
                .isEmpty();
        return this;
    }

    /** The step would have been asked for, and a rule or line of the precedence list stopped it. */
    public ProtocolAssert setsAside(String technique, String target, String by) {
        Step wanted = PackagedContent.step(technique, target);
        List<SetAside> found =
                actual.setAside().stream().filter(aside -> meets(aside.step(), wanted)).toList();
        assertThat(found).as("set aside: %s %s among %s", technique, target, asides()).isNotEmpty();
        assertThat(found)
                .as("%s %s is set aside by %s", technique, target, by)
                .anyMatch(aside -> aside.rule().equals(by) || aside.layer().citation().equals(by));
        return this;
    }

    private List<String> asides() {
        return actual.setAside().stream()
                .map(aside -> name(aside.step()) + " by " + aside.rule())
                .toList();
    }

    /** An order between two steps that the protocol asks for. */
    public ProtocolAssert binds(String first, String target, String then, String thenTarget) {
        assertThat(isBound(first, target, then, thenTarget))
                .as("%s %s before %s %s in %s", first, target, then, thenTarget, orders())
                .isTrue();
        return this;
    }

    public ProtocolAssert doesNotBind(String first, String target, String then, String thenTarget) {
        assertThat(isBound(first, target, then, thenTarget))
                .as("%s %s before %s %s in %s", first, target, then, thenTarget, orders())
                .isFalse();
        return this;
    }

    private boolean isBound(String first, String target, String then, String thenTarget) {
        List<ExpectedStep> before = matching(first, target, EnumSet.allOf(Expectation.class));
        List<ExpectedStep> after = matching(then, thenTarget, EnumSet.allOf(Expectation.class));
        assertThat(before).as("steps " + first + " " + target + " in " + all()).isNotEmpty();
        assertThat(after).as("steps " + then + " " + thenTarget + " in " + all()).isNotEmpty();
        return before.stream()
                .anyMatch(one ->
                        after.stream().anyMatch(other -> comesBefore(one.index(), other.index())));
    }

    /** Whether the edges bind the order, directly or through other steps. */
    private boolean comesBefore(int before, int after) {
        return actual.order().stream()
                .filter(edge -> edge.before() == before)
                .anyMatch(edge -> edge.after() == after || comesBefore(edge.after(), after));
    }

    private List<String> orders() {
        return actual.order().stream()
                .map(edge ->
                        name(actual.steps().get(edge.before()))
                                + " < "
                                + name(actual.steps().get(edge.after())))
                .toList();
    }

    public ProtocolAssert hasFrequency(int from, int to, Expectation expectation) {
        Frequency frequency = frequency();
        assertThat(List.of(frequency.from(), frequency.to())).containsExactly(from, to);
        assertThat(frequency.expectation()).isEqualTo(expectation);
        return this;
    }

    /** More sessions a week than this can hurt. */
    public ProtocolAssert isCappedAt(int sessions) {
        assertThat(frequency().to()).isEqualTo(sessions);
        assertThat(frequency().safeTo()).isEqualTo(sessions);
        return this;
    }

    private Frequency frequency() {
        Frequency frequency = actual.frequency();
        if (frequency == null) {
            throw new AssertionError("the protocol names no frequency");
        }
        return frequency;
    }

    public ProtocolAssert leavesFrequencyOpen() {
        assertThat(actual.frequency()).as("frequency").isNull();
        return this;
    }

    /** A fact that the rules worked out. */
    public ProtocolAssert reads(String fact, String value, String rule) {
        assertThat(actual.readings()).contains(new Reading(fact, value, rule));
        return this;
    }

    /** A fact that some rule worked out. */
    public ProtocolAssert readsAs(String fact, String value) {
        assertThat(actual.readings())
                .filteredOn(reading -> reading.fact().equals(fact))
                .extracting(Reading::value)
                .containsExactly(value);
        return this;
    }

    public ProtocolAssert cites(String... rules) {
        assertThat(actual.rules()).contains(rules);
        return this;
    }

    public ProtocolAssert doesNotCite(String... rules) {
        assertThat(actual.rules()).doesNotContain(rules);
        return this;
    }

    public ProtocolAssert hasPressureCeiling(int pressure) {
        assertThat(actual.pressureCeiling()).as("pressure ceiling").isEqualTo(pressure);
        return this;
    }

    /** No required, expected or offered step may go deeper. */
    public ProtocolAssert staysWithin(int pressure) {
        assertThat(actual.pressureCeiling()).as("pressure ceiling").isBetween(0, pressure);
        return this;
    }

    /** Adding the step makes the model plan unsafe, and one of the rules is named as the reason. */
    public ProtocolAssert isUnsafeWith(String technique, String target, Dose dose, String... by) {
        Commissioned grade = Commissioned.to(actual, PackagedContent.step(technique, target, dose));
        assertThat(grade.isUnsafe())
                .as("%s %s %s makes the plan unsafe: %s", technique, target, dose, grade)
                .isTrue();
        return named(grade, by);
    }

    public ProtocolAssert isUnsafeWith(String technique, String target, String... by) {
        return isUnsafeWith(technique, target, Dose.NONE, by);
    }

    /** Adding the step lowers the score or is unsafe, and one of the rules is named. */
    public ProtocolAssert costs(String technique, String target, Dose dose, String... by) {
        Commissioned grade = Commissioned.to(actual, PackagedContent.step(technique, target, dose));
        assertThat(grade.isUnsafe() || grade.costs())
                .as("%s %s %s costs something: %s", technique, target, dose, grade)
                .isTrue();
        return named(grade, by);
    }

    public ProtocolAssert costs(String technique, String target, String... by) {
        return costs(technique, target, Dose.NONE, by);
    }

    /** Adding the step lowers the score but hurts nobody. */
    public ProtocolAssert onlyCosts(String technique, String target, Dose dose, String... by) {
        Commissioned grade = Commissioned.to(actual, PackagedContent.step(technique, target, dose));
        assertThat(grade.isUnsafe()).as("unsafe: " + grade).isFalse();
        return costs(technique, target, dose, by);
    }

    /** Adding the step costs nothing and hurts nobody. */
    public ProtocolAssert tolerates(String technique, String target, Dose dose) {
        Commissioned grade = Commissioned.to(actual, PackagedContent.step(technique, target, dose));
        assertThat(grade.isUnsafe() || grade.costs())
                .as("%s %s %s costs something: %s", technique, target, dose, grade)
                .isFalse();
        return this;
    }

    public ProtocolAssert tolerates(String technique, String target) {
        return tolerates(technique, target, Dose.NONE);
    }

    /** Adding the step draws a remark that costs nothing. */
    public ProtocolAssert remarksOn(String technique, String target, Dose dose, String... by) {
        tolerates(technique, target, dose);
        return named(Commissioned.to(actual, PackagedContent.step(technique, target, dose)), by);
    }

    private ProtocolAssert named(Commissioned grade, String... by) {
        if (by.length > 0) {
            assertThat(grade.rules())
                    .as("the rule behind it: " + grade)
                    .containsAnyElementsOf(Arrays.asList(by));
        }
        return this;
    }

    private ExpectedStepAssert find(
            String technique, String target, Set<Expectation> expectations) {
        List<ExpectedStep> found = matching(technique, target, expectations);
        assertThat(found)
                .as("%s %s among the steps %s", technique, target + " " + expectations, all())
                .isNotEmpty();
        return new ExpectedStepAssert(this, narrowest(found, target));
    }

    /** The step that speaks of just this structure, else any that does. */
    private static ExpectedStep narrowest(List<ExpectedStep> found, String words) {
        Target wanted = PackagedContent.target(words);
        return found.stream()
                .filter(step ->
                        wanted != null
                                && step.targets().stream()
                                        .anyMatch(target ->
                                                target.structure().equals(wanted.structure())))
                .findFirst()
                .orElse(found.getFirst());
    }

    private List<ExpectedStep> matching(
            String technique, String target, Set<Expectation> expectations) {
        Step wanted = PackagedContent.step(technique, target);
        return actual.steps().stream()
                .filter(step -> expectations.contains(step.expectation()))
                .filter(step -> meets(step, wanted))
                .toList();
    }

    /** Whether the step speaks of this technique, here, on this side if one is named. */
    private static boolean meets(ExpectedStep step, Step wanted) {
        if (!step.techniques().contains(wanted.technique())) {
            return false;
        }
        Target place = wanted.target();
        return place == null
                || step.targets().isEmpty()
                || (step.isMetBy(wanted) && isOnSide(step, place));
    }

    private static boolean isOnSide(ExpectedStep step, Target place) {
        return place.side() == null
                || step.targets().stream()
                        .anyMatch(target ->
                                target.side() != null && target.side().covers(place.side()));
    }

    private String all() {
        return names(actual.steps()).toString();
    }

    private static List<String> names(List<ExpectedStep> steps) {
        return steps.stream().map(ProtocolAssert::name).collect(Collectors.toList());
    }

    static String name(ExpectedStep step) {
        List<String> words = new ArrayList<>();
        words.add(step.expectation().name().toLowerCase(java.util.Locale.ROOT));
        words.add(step.technique().id());
        @Nullable Target target = step.target();
        if (target != null) {
            words.add(target.toString());
        }
        return String.join(" ", words);
    }
}
