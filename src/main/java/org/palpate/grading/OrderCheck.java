package org.palpate.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.palpate.planner.Expectation;
import org.palpate.planner.ExpectedStep;
import org.palpate.planner.OrderEdge;
import org.palpate.planner.Protocol;

/**
 * Compares the order of a plan with the orders that the protocol binds.
 *
 * <p>Bound orders chain: what comes before a needed step comes before all that follows it, even if
 * the student left that step out. An offered step chains only where it was placed.
 *
 * <p>A set of planned steps may stay where it is if no two of them stand the wrong way round; the
 * others can then be put back where they belong between them. So the fewest moves are the smallest
 * set that holds one of every two steps that stand the wrong way round.
 */
final class OrderCheck {

    private static final int MOST_STEPS = 64;
    private static final int NONE = -1;

    private final Protocol protocol;

    /** By expected step: where the student placed it in the plan. */
    private final int[] placedAt;

    /** The expected steps that chain, in protocol order; masks below speak of places in this. */
    private final int[] chained;

    /** By chained step: all chained steps that come after it. */
    private final long[] later;

    private final int ordered;
    private final int placed;
    private long misplaced;
    private long moved;
    private List<OrderEdge> broken = List.of();

    OrderCheck(Protocol protocol, Assignment assignment) {
        this.protocol = protocol;
        List<ExpectedStep> steps = protocol.steps();
        this.placedAt = new int[steps.size()];
        boolean[] bound = boundSteps(protocol);
        int[] members = new int[steps.size()];
        int size = 0;
        int neededCount = 0;
        int placedCount = 0;
        for (int e = 0; e < placedAt.length; e++) {
            Fit fit = assignment.counted(e);
            placedAt[e] = fit == null ? NONE : fit.planStep();
            boolean needed = steps.get(e).expectation() != Expectation.OFFERED;
            if (bound[e] && needed) {
                neededCount++;
                placedCount += fit == null ? 0 : 1;
            }
            if (bound[e] && (needed || fit != null)) {
                members[size++] = e;
            }
        }
        if (size > MOST_STEPS) {
            throw new IllegalArgumentException(
                    "A protocol cannot order more than " + MOST_STEPS + " steps");
        }
        this.ordered = neededCount;
        this.placed = placedCount;
        this.chained = Arrays.copyOf(members, size);
        this.later = chain();
        compare();
    }

    int moves() {
        return Long.bitCount(moved);
    }

    OrderResult result() {
        return new OrderResult(ordered, placed, moves(), broken);
    }

    /** Whether the expected step stands where it breaks an order and is one of those to move. */
    boolean mustMove(int expectedStep) {
        if (moved == 0) {
            return false;
        }
        int i = Arrays.binarySearch(chained, expectedStep);
        return i >= 0 && has(misplaced, i) && has(moved, standIn(i));
    }

    /** The rules of the broken orders that the expected step takes part in. */
    List<String> rulesBrokenAt(int expectedStep) {
        return broken.stream()
                .filter(edge -> edge.before() == expectedStep || edge.after() == expectedStep)
                .map(OrderEdge::rule)
                .distinct()
                .toList();
    }

    private static boolean[] boundSteps(Protocol protocol) {
        boolean[] bound = new boolean[protocol.steps().size()];
        for (OrderEdge edge : protocol.order()) {
            bound[edge.before()] = true;
            bound[edge.after()] = true;
        }
        return bound;
    }

    private long[] chain() {
        long[] masks = new long[chained.length];
        for (OrderEdge edge : protocol.order()) {
            int before = Arrays.binarySearch(chained, edge.before());
            int after = Arrays.binarySearch(chained, edge.after());
            if (before >= 0 && after >= 0) {
                masks[before] |= 1L << after;
            }
        }
        for (int via = 0; via < masks.length; via++) {
            for (int i = 0; i < masks.length; i++) {
                if (has(masks[i], via)) {
                    masks[i] |= masks[via];
                }
            }
        }
        return masks;
    }

    private void compare() {
        for (int i = 0; i < chained.length; i++) {
            for (long rest = later[i]; rest != 0; rest &= rest - 1) {
                int j = Long.numberOfTrailingZeros(rest);
                if (isReversed(i, j)) {
                    misplaced |= 1L << i | 1L << j;
                }
            }
        }
        if (misplaced != 0) {
            long[] conflicts = conflicts();
            moved = smallestCover(conflicts, everyConflicting(conflicts));
            broken = brokenOrders();
        }
    }

    /** Whether both are placed and the later one stands earlier in the plan. */
    private boolean isReversed(int before, int after) {
        int first = placedAt[chained[before]];
        int second = placedAt[chained[after]];
        return first != NONE && second != NONE && second < first;
    }

    /** The first chained step for which the same planned step stands; it stands for all of them. */
    private int standIn(int i) {
        for (int first = 0; first < i; first++) {
            if (placedAt[chained[first]] == placedAt[chained[i]]) {
                return first;
            }
        }
        return i;
    }

    /** For each planned step, by its stand-in, those that stand the wrong way round to it. */
    private long[] conflicts() {
        long[] conflicts = new long[chained.length];
        for (int i = 0; i < chained.length; i++) {
            for (long rest = later[i]; rest != 0; rest &= rest - 1) {
                int j = Long.numberOfTrailingZeros(rest);
                if (isReversed(i, j)) {
                    int one = standIn(i);
                    int other = standIn(j);
                    conflicts[one] |= 1L << other;
                    conflicts[other] |= 1L << one;
                }
            }
        }
        return conflicts;
    }

    private static long everyConflicting(long[] conflicts) {
        long all = 0;
        for (long conflict : conflicts) {
            all |= conflict;
        }
        return all;
    }

    /**
     * The smallest set that touches every conflict between open steps. The step with the most
     * conflicts is either in it, or all of its opponents are. Among equals the first in protocol
     * order moves: it should have come earlier.
     */
    private static long smallestCover(long[] conflicts, long open) {
        int busiest = NONE;
        int most = 0;
        for (long rest = open; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            int count = Long.bitCount(conflicts[i] & open);
            if (count > most) {
                busiest = i;
                most = count;
            }
        }
        if (busiest == NONE) {
            return 0;
        }
        long itself = 1L << busiest;
        long with = itself | smallestCover(conflicts, open & ~itself);
        if (most == 1) {
            return with;
        }
        long opponents = conflicts[busiest] & open;
        long without = opponents | smallestCover(conflicts, open & ~itself & ~opponents);
        return Long.bitCount(without) < Long.bitCount(with) ? without : with;
    }

    /** The bound orders that are broken, and those that follow from them across steps left out. */
    private List<OrderEdge> brokenOrders() {
        List<OrderEdge> orders = new ArrayList<>();
        for (OrderEdge edge : protocol.order()) {
            int first = placedAt[edge.before()];
            int second = placedAt[edge.after()];
            if (first != NONE && second != NONE && second < first) {
                orders.add(edge);
            }
        }
        for (int i = 0; i < chained.length; i++) {
            for (int j = 0; j < chained.length; j++) {
                if (has(later[i], j)
                        && isReversed(i, j)
                        && !isBound(i, j)
                        && !isPlacedBetween(i, j)) {
                    orders.add(new OrderEdge(chained[i], chained[j], ruleThatLeads(i, j)));
                }
            }
        }
        return orders;
    }

    private boolean isBound(int i, int j) {
        return protocol.order().stream()
                .anyMatch(edge -> edge.before() == chained[i] && edge.after() == chained[j]);
    }

    private boolean isPlacedBetween(int i, int j) {
        for (int via = 0; via < chained.length; via++) {
            if (has(later[i], via) && has(later[via], j) && placedAt[chained[via]] != NONE) {
                return true;
            }
        }
        return false;
    }

    /** The rule that puts the later step behind something that follows the earlier one. */
    private String ruleThatLeads(int i, int j) {
        return protocol.order().stream()
                .filter(edge -> edge.after() == chained[j])
                .filter(edge -> {
                    int via = Arrays.binarySearch(chained, edge.before());
                    return via >= 0 && has(later[i], via);
                })
                .map(OrderEdge::rule)
                .findFirst()
                .orElseThrow();
    }

    private static boolean has(long mask, int i) {
        return (mask >>> i & 1) != 0;
    }
}
