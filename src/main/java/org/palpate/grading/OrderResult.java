package org.palpate.grading;

import java.util.List;

import org.palpate.planner.OrderEdge;

/**
 * How well the plan keeps the bound orders.
 *
 * @param ordered ordered elements that the protocol needs
 * @param placed how many of them the student placed
 * @param moves the fewest placed steps that must move so that no order is broken
 * @param broken the orders that the plan breaks
 */
public record OrderResult(int ordered, int placed, int moves, List<OrderEdge> broken) {

    public OrderResult {
        broken = List.copyOf(broken);
    }

    /** 0 to 1; 0 where the case binds no order. */
    public double score() {
        return ordered == 0 ? 0 : Math.max(0, placed - moves) / (double) ordered;
    }
}
