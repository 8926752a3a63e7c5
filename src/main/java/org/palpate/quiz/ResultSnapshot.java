package org.palpate.quiz;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.grading.ElementVerdict;
import org.palpate.grading.Grade;
import org.palpate.grading.PlannedStep;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.Decision;
import org.palpate.planner.DoseBand;
import org.palpate.planner.ExpectedStep;
import org.palpate.planner.Frequency;
import org.palpate.planner.OrderEdge;
import org.palpate.planner.Protocol;
import org.palpate.planner.Reading;
import org.palpate.planner.Rule;
import org.palpate.planner.SetAside;
import org.palpate.planner.Target;
import org.palpate.quiz.GradedResult.Aim;
import org.palpate.quiz.GradedResult.Answer;
import org.palpate.quiz.GradedResult.ClientWords;
import org.palpate.quiz.GradedResult.ExpectedWords;
import org.palpate.quiz.GradedResult.FrequencyAnswer;
import org.palpate.quiz.GradedResult.PlannedWords;
import org.palpate.quiz.GradedResult.ReadingWords;
import org.palpate.quiz.GradedResult.RuleWords;
import org.palpate.quiz.GradedResult.Scoring;
import org.palpate.quiz.GradedResult.SetAsideWords;
import org.palpate.quiz.GradedResult.Term;

/** Writes a grading down in words that stay when the content changes. */
@Component
class ResultSnapshot {

    private static final String EVIDENCE = "EV-";

    private final ContentLibrary library;

    ResultSnapshot(ContentLibrary library) {
        this.library = library;
    }

    GradedResult of(ClientCase clientCase, Protocol protocol, TreatmentPlan plan, Grade grade) {
        Map<String, Rule> rules = rulesBehind(protocol, grade);
        return new GradedResult(
                new ClientWords(
                        clientCase.id(),
                        clientCase.title(),
                        clientCase.client(),
                        clientCase.learning(),
                        FactText.of(clientCase.facts())),
                scoring(grade),
                grade,
                answer(protocol.triage(), plan.triage()),
                answer(protocol.category(), plan.category()),
                frequency(protocol.frequency(), plan.sessionsPerWeek()),
                protocol.pressureCeiling(),
                protocol.steps().stream().map(ResultSnapshot::expected).toList(),
                plan.steps().stream().map(ResultSnapshot::planned).toList(),
                protocol.order(),
                protocol.readings().stream().map(this::reading).toList(),
                protocol.setAside().stream().map(ResultSnapshot::setAside).toList(),
                inWords(rules.values()),
                evidence(protocol, rules.values()));
    }

    private static Scoring scoring(Grade grade) {
        return new Scoring(
                grade.score(),
                grade.content(),
                grade.order().ordered() == 0 ? null : grade.order().score(),
                Grade.CONTENT_SHARE,
                Grade.ORDER_SHARE,
                Grade.PASS_MARK,
                grade.safe(),
                grade.passed());
    }

    private static <T extends Enum<T>> Answer<T> answer(Decision<T> decision, @Nullable T given) {
        return new Answer<>(
                decision.value(),
                decision.accepted().stream().sorted().toList(),
                given,
                decision.graded(),
                decision.rules());
    }

    private static @Nullable FrequencyAnswer frequency(
            @Nullable Frequency frequency, @Nullable Integer given) {
        return frequency == null
                ? null
                : new FrequencyAnswer(
                        frequency.from(),
                        frequency.to(),
                        frequency.safeTo(),
                        frequency.expectation(),
                        given,
                        frequency.rules());
    }

    private static ExpectedWords expected(ExpectedStep step) {
        return new ExpectedWords(
                step.phase(),
                step.techniques().stream()
                        .map(technique -> new Term(technique.id(), technique.name()))
                        .toList(),
                step.targets().stream().map(ResultSnapshot::aim).toList(),
                step.expectation(),
                step.bands(),
                step.rules());
    }

    private static PlannedWords planned(PlannedStep planned) {
        Target target = planned.step().target();
        return new PlannedWords(
                planned.phase(),
                new Term(planned.step().technique().id(), planned.step().technique().name()),
                target == null ? null : aim(target),
                planned.step().dose().asMap());
    }

    private static Aim aim(Target target) {
        return new Aim(
                new Term(target.structure().id(), target.structure().name()),
                target.side(),
                target.zone());
    }

    private static SetAsideWords setAside(SetAside away) {
        return new SetAsideWords(expected(away.step()), away.layer(), away.rule());
    }

    private ReadingWords reading(Reading reading) {
        return library.vocabulary()
                .fact(reading.fact())
                .map(fact ->
                        new ReadingWords(
                                fact.label(), FactText.word(fact, reading.value()), reading.rule()))
                .orElseGet(() -> new ReadingWords(reading.fact(), reading.value(), reading.rule()));
    }

    private Map<String, Rule> rulesBehind(Protocol protocol, Grade grade) {
        Stream<String> ids =
                Stream.of(
                                protocol.triage().rules().stream(),
                                protocol.category().rules().stream(),
                                Stream.ofNullable(protocol.frequency())
                                        .flatMap(frequency -> frequency.rules().stream()),
                                protocol.steps().stream().flatMap(ResultSnapshot::rulesOf),
                                protocol.order().stream().map(OrderEdge::rule),
                                protocol.readings().stream().map(Reading::rule),
                                protocol.setAside().stream().flatMap(ResultSnapshot::rulesOf),
                                protocol.rules().stream(),
                                grade.verdicts().stream().flatMap(ResultSnapshot::rulesOf))
                        .flatMap(each -> each);
        Map<String, Rule> rules = new LinkedHashMap<>();
        ids.distinct()
                .map(library::rule)
                .flatMap(Optional::stream)
                .forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }

    private static Stream<String> rulesOf(ExpectedStep step) {
        return Stream.concat(
                step.rules().stream(),
                step.bands().stream().map(DoseBand::rules).flatMap(List::stream));
    }

    private static Stream<String> rulesOf(SetAside away) {
        return Stream.concat(rulesOf(away.step()), Stream.of(away.rule(), away.layer().citation()));
    }

    private static Stream<String> rulesOf(ElementVerdict verdict) {
        return Stream.concat(
                verdict.rules().stream(),
                verdict.dose().stream().flatMap(dose -> dose.band().rules().stream()));
    }

    private static Map<String, RuleWords> inWords(Collection<Rule> rules) {
        Map<String, RuleWords> words = new LinkedHashMap<>();
        rules.forEach(rule -> words.put(rule.id(), inWords(rule)));
        return words;
    }

    private static RuleWords inWords(Rule rule) {
        return new RuleWords(rule.id(), rule.section(), rule.says(), rule.certainty());
    }

    private List<RuleWords> evidence(Protocol protocol, Collection<Rule> rules) {
        Set<String> ids = new LinkedHashSet<>();
        rules.forEach(rule -> ids.addAll(rule.evidence()));
        protocol.rules().stream().filter(id -> id.startsWith(EVIDENCE)).forEach(ids::add);
        return ids.stream()
                .map(library::rule)
                .flatMap(Optional::stream)
                .map(ResultSnapshot::inWords)
                .toList();
    }
}
