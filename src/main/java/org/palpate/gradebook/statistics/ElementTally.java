package org.palpate.gradebook.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.palpate.grading.Verdict;
import org.palpate.planner.DoseField;

/** Gathers what became of one element in attempt after attempt. */
final class ElementTally {

    private record Seen(CaseTry attempt, ElementMark mark) {}

    private final ElementKey element;
    private final List<Seen> seen = new ArrayList<>();

    ElementTally(ElementKey element) {
        this.element = element;
    }

    void add(CaseTry attempt, ElementMark mark) {
        seen.add(new Seen(attempt, mark));
    }

    /** What the protocol asks for; it could be in every attempt that has a verdict on it. */
    ElementStatistics asked(Set<UUID> best) {
        int weight = seen.getLast().mark().weight();
        double earned =
                seen.stream()
                        .filter(one -> one.mark().weight() > 0)
                        .mapToDouble(one -> Math.max(0, one.mark().credit()) / one.mark().weight())
                        .average()
                        .orElse(0);
        Map<Trouble, List<UUID>> behind = new EnumMap<>(Trouble.class);
        behind.put(Trouble.LEFT_OUT, attempts(mark -> mark.verdict() == Verdict.MISSING));
        behind.put(Trouble.WRONG, attempts(ElementTally::isWrong));
        behind.put(Trouble.DOSE, attempts(ElementMark::isDoseOff));
        behind.put(Trouble.ORDER, attempts(ElementMark::orderBroken));
        behind.put(Trouble.UNSAFE, attempts(ElementMark::unsafe));
        return new ElementStatistics(
                element,
                seen.size(),
                weight,
                weight == 0 ? null : earned,
                behind,
                doseFields(),
                discrimination(),
                isKeyQuestioned(best),
                rules(),
                attempts(ElementTally::isTroubled));
    }

    /** What students added; anybody could have. */
    ElementStatistics added(int attempts) {
        List<UUID> with = attempts(_ -> true);
        return new ElementStatistics(
                element,
                attempts,
                0,
                null,
                Map.of(
                        Trouble.ADDED,
                        with,
                        Trouble.WRONG,
                        attempts(ElementTally::isWrong),
                        Trouble.UNSAFE,
                        attempts(ElementMark::unsafe)),
                Map.of(),
                null,
                false,
                rules(),
                with);
    }

    private List<UUID> attempts(Predicate<ElementMark> test) {
        return seen.stream()
                .filter(one -> test.test(one.mark()))
                .map(one -> one.attempt().attemptId())
                .distinct()
                .toList();
    }

    private Map<DoseField, Double> doseFields() {
        Map<DoseField, Double> shares = new EnumMap<>(DoseField.class);
        for (DoseField field : DoseField.values()) {
            int missed = attempts(mark -> mark.missedDoses().contains(field)).size();
            if (missed > 0) {
                shares.put(field, (double) missed / seen.size());
            }
        }
        return shares;
    }

    private static boolean isWrong(ElementMark mark) {
        return mark.verdict() == Verdict.AGAINST_RULE;
    }

    private static boolean isTroubled(ElementMark mark) {
        return mark.orderBroken()
                || switch (mark.verdict()) {
                    case MISSING, DOSE_OFF, OUT_OF_ORDER, AGAINST_RULE, HARMFUL -> true;
                    case MET, LEFT_OPEN, NOT_NEEDED, REMARK -> false;
                };
    }

    private @Nullable Double discrimination() {
        double[] own = seen.stream().mapToDouble(one -> one.mark().credit()).toArray();
        double[] all = seen.stream().mapToDouble(one -> one.attempt().credit()).toArray();
        return Spread.correlation(own, Spread.difference(all, own));
    }

    private boolean isKeyQuestioned(Set<UUID> best) {
        List<Seen> ofBest =
                seen.stream().filter(one -> best.contains(one.attempt().attemptId())).toList();
        return Best.questions(
                ofBest.stream().filter(one -> one.mark().misses()).count(), ofBest.size());
    }

    private List<String> rules() {
        Map<String, Long> counts =
                seen.stream()
                        .flatMap(one -> one.mark().rules().stream().limit(1))
                        .collect(
                                Collectors.groupingBy(
                                        rule -> rule, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
