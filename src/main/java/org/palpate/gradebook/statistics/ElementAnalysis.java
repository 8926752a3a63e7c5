package org.palpate.gradebook.statistics;

import java.util.ArrayList;
import java.util.Comparator;
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

/**
 * What a group does with every element of one case.
 *
 * @param attempts how many attempts it rests on
 * @param unsafe share of unsafe attempts
 * @param elements what was asked for in the order of the protocol, then what students added, the
 *     most frequent first
 */
public record ElementAnalysis(int attempts, double unsafe, List<ElementStatistics> elements) {

    /** The share of the attempts that counts as the best; ties go in. */
    static final double BEST = 0.27;

    /** From here on the key is under question. */
    static final double MISSED_BY_BEST = 0.4;

    public ElementAnalysis {
        elements = List.copyOf(elements);
    }

    /** Analyze attempts at one case. */
    public static ElementAnalysis of(List<CaseTry> tries) {
        Map<ElementKey, List<Seen>> seen = new LinkedHashMap<>();
        for (CaseTry one : tries) {
            for (ElementMark mark : one.marks()) {
                seen.computeIfAbsent(mark.element(), _ -> new ArrayList<>())
                        .add(new Seen(one, mark));
            }
        }
        Set<UUID> best = best(tries);
        List<ElementStatistics> asked = new ArrayList<>();
        List<ElementStatistics> added = new ArrayList<>();
        seen.forEach((element, marks) -> {
            if (element.asked()) {
                asked.add(asked(element, marks, best));
            } else {
                added.add(added(element, marks, tries.size()));
            }
        });
        added.sort(Comparator.comparingDouble(ElementStatistics::commission).reversed());
        asked.addAll(added);
        return new ElementAnalysis(tries.size(), unsafeShare(tries), asked);
    }

    private static double unsafeShare(List<CaseTry> tries) {
        return tries.isEmpty()
                ? 0
                : (double) tries.stream().filter(one -> !one.safe()).count() / tries.size();
    }

    /** The attempts of the top scores; empty where there are too few to speak of a top. */
    private static Set<UUID> best(List<CaseTry> tries) {
        if (tries.size() < Support.KEY_QUESTION) {
            return Set.of();
        }
        List<Double> scores =
                tries.stream().map(CaseTry::score).sorted(Comparator.reverseOrder()).toList();
        double lowest = scores.get((int) Math.ceil(BEST * scores.size()) - 1);
        return tries.stream()
                .filter(one -> one.score() >= lowest)
                .map(CaseTry::attemptId)
                .collect(Collectors.toSet());
    }

    private static ElementStatistics asked(ElementKey element, List<Seen> seen, Set<UUID> best) {
        int weight = seen.getLast().mark().weight();
        double earned =
                seen.stream()
                        .filter(one -> one.mark().weight() > 0)
                        .mapToDouble(one -> Math.max(0, one.mark().credit()) / one.mark().weight())
                        .average()
                        .orElse(0);
        return new ElementStatistics(
                element,
                seen.size(),
                weight,
                weight == 0 ? null : earned,
                share(seen, mark -> mark.verdict() == Verdict.MISSING),
                share(seen, mark -> mark.verdict() == Verdict.AGAINST_RULE),
                0,
                share(seen, ElementMark::isDoseOff),
                doseFields(seen),
                share(seen, ElementMark::orderBroken),
                share(seen, ElementMark::unsafe),
                discrimination(seen),
                isKeyQuestioned(seen, best),
                rules(seen),
                attempts(seen, ElementAnalysis::isTroubled));
    }

    private static ElementStatistics added(ElementKey element, List<Seen> seen, int attempts) {
        List<UUID> with = attempts(seen, _ -> true);
        List<UUID> unsafe = attempts(seen, ElementMark::unsafe);
        List<UUID> wrong = attempts(seen, mark -> mark.verdict() == Verdict.AGAINST_RULE);
        return new ElementStatistics(
                element,
                attempts,
                0,
                null,
                0,
                (double) wrong.size() / attempts,
                (double) with.size() / attempts,
                0,
                Map.of(),
                0,
                (double) unsafe.size() / attempts,
                null,
                false,
                rules(seen),
                with);
    }

    private static Map<DoseField, Double> doseFields(List<Seen> seen) {
        Map<DoseField, Double> shares = new EnumMap<>(DoseField.class);
        for (DoseField field : DoseField.values()) {
            double missed = share(seen, mark -> mark.missedDoses().contains(field));
            if (missed > 0) {
                shares.put(field, missed);
            }
        }
        return shares;
    }

    private static boolean isTroubled(ElementMark mark) {
        return mark.orderBroken()
                || switch (mark.verdict()) {
                    case MISSING, DOSE_OFF, OUT_OF_ORDER, AGAINST_RULE, HARMFUL -> true;
                    case MET, LEFT_OPEN, NOT_NEEDED, REMARK -> false;
                };
    }

    private static double share(List<Seen> seen, Predicate<ElementMark> test) {
        return (double) seen.stream().filter(one -> test.test(one.mark())).count() / seen.size();
    }

    private static List<UUID> attempts(List<Seen> seen, Predicate<ElementMark> test) {
        return seen.stream()
                .filter(one -> test.test(one.mark()))
                .map(one -> one.attempt().attemptId())
                .distinct()
                .toList();
    }

    private static @Nullable Double discrimination(List<Seen> seen) {
        double[] own = seen.stream().mapToDouble(one -> one.mark().credit()).toArray();
        double[] all = seen.stream().mapToDouble(one -> one.attempt().credit()).toArray();
        return Spread.correlation(own, Spread.difference(all, own));
    }

    private static boolean isKeyQuestioned(List<Seen> seen, Set<UUID> best) {
        List<Seen> ofBest =
                seen.stream().filter(one -> best.contains(one.attempt().attemptId())).toList();
        long missed = ofBest.stream().filter(one -> one.mark().misses()).count();
        return missed > MISSED_BY_BEST * ofBest.size();
    }

    private static List<String> rules(List<Seen> seen) {
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

    private record Seen(CaseTry attempt, ElementMark mark) {}
}
