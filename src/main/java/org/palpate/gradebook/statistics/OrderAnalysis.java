package org.palpate.gradebook.statistics;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Counts for every bound order who breaks it. */
final class OrderAnalysis {

    private OrderAnalysis() {}

    /** The orders that anybody breaks, the most often broken first. */
    static List<OrderStatistics> of(List<CaseTry> tries) {
        Map<BrokenOrder, Set<UUID>> broken = new LinkedHashMap<>();
        tries.forEach(one ->
                one.broken()
                        .forEach(order ->
                                broken.computeIfAbsent(order, _ -> new LinkedHashSet<>())
                                        .add(one.attemptId())));
        return broken.entrySet().stream()
                .map(entry ->
                        new OrderStatistics(
                                entry.getKey(),
                                (int)
                                        tries.stream()
                                                .filter(one -> canBreak(one, entry.getKey()))
                                                .count(),
                                List.copyOf(entry.getValue())))
                .sorted(
                        Comparator.comparingDouble(OrderStatistics::rate)
                                .reversed()
                                .thenComparing(order -> order.order().rule()))
                .toList();
    }

    private static boolean canBreak(CaseTry one, BrokenOrder order) {
        return one.broken().contains(order)
                || (one.placed().contains(order.before()) && one.placed().contains(order.after()));
    }
}
