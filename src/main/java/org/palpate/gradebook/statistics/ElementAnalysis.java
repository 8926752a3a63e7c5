package org.palpate.gradebook.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a group does with every element of one case.
 *
 * @param attempts how many attempts it rests on
 * @param unsafe the attempts that can hurt the client
 * @param elements what was asked for in the order of the protocol, then what students added, the
 *     most frequent first
 * @param orders the bound orders that anybody breaks, the most often broken first
 */
public record ElementAnalysis(
        int attempts,
        List<UUID> unsafe,
        List<ElementStatistics> elements,
        List<OrderStatistics> orders) {

    public ElementAnalysis {
        unsafe = List.copyOf(unsafe);
        elements = List.copyOf(elements);
        orders = List.copyOf(orders);
    }

    /** Analyze attempts at one case. */
    public static ElementAnalysis of(List<CaseTry> tries) {
        Map<ElementKey, ElementTally> tallies = new LinkedHashMap<>();
        for (CaseTry one : tries) {
            for (ElementMark mark : one.marks()) {
                tallies.computeIfAbsent(mark.element(), ElementTally::new).add(one, mark);
            }
        }
        Set<UUID> best = best(tries);
        List<ElementStatistics> elements = new ArrayList<>();
        List<ElementStatistics> added = new ArrayList<>();
        tallies.forEach((element, tally) -> {
            if (element.asked()) {
                elements.add(tally.asked(best));
            } else {
                added.add(tally.added(tries.size()));
            }
        });
        added.sort(
                Comparator.comparingDouble((ElementStatistics each) -> each.rate(Trouble.ADDED))
                        .reversed());
        elements.addAll(added);
        return new ElementAnalysis(
                tries.size(),
                tries.stream().filter(one -> !one.safe()).map(CaseTry::attemptId).toList(),
                elements,
                OrderAnalysis.of(tries));
    }

    /** The share of attempts that can hurt the client. */
    public double unsafeRate() {
        return attempts == 0 ? 0 : (double) unsafe.size() / attempts;
    }

    private static Set<UUID> best(List<CaseTry> tries) {
        double lowest = Best.lowest(tries.stream().mapToDouble(CaseTry::score).toArray());
        return tries.stream()
                .filter(one -> one.score() >= lowest)
                .map(CaseTry::attemptId)
                .collect(Collectors.toSet());
    }
}
