package org.palpate.grading;

import java.util.List;

/**
 * A plan measured against a protocol.
 *
 * @param earned weight earned by matched elements
 * @param penalty weight lost by commissions and by a plan that is too long
 * @param total weight of everything that the protocol needs
 * @param order how well the bound orders are kept
 * @param safe false where anything in or missing from the plan can hurt the client
 */
public record Grade(
        double earned,
        double penalty,
        double total,
        OrderResult order,
        boolean safe,
        List<ElementVerdict> verdicts) {

    /** The share of content in the score where the case binds an order. */
    public static final double CONTENT_SHARE = 0.8;

    /** The share of order in the score where the case binds one. */
    public static final double ORDER_SHARE = 0.2;

    /** The score from which a safe plan passes. */
    public static final double PASS_MARK = 0.7;

    public Grade {
        verdicts = List.copyOf(verdicts);
    }

    /** The share of the content that was earned, 0 to 1. */
    public double content() {
        return total == 0 ? 0 : Math.clamp((earned - penalty) / total, 0, 1);
    }

    /** The part of the penalty that a plan of too many steps costs. */
    public double lengthPenalty() {
        double kept = verdicts.stream().mapToDouble(ElementVerdict::credit).sum();
        return Math.rint((kept - earned + penalty) / Grader.STEP_TOO_MANY) * Grader.STEP_TOO_MANY;
    }

    /** Content and order together, 0 to 1. */
    public double score() {
        return order.ordered() == 0
                ? content()
                : CONTENT_SHARE * content() + ORDER_SHARE * order.score();
    }

    /** Whether the plan passes: good enough and safe. */
    public boolean passed() {
        return safe && score() >= PASS_MARK;
    }
}
