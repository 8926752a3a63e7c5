package org.palpate.quiz.ui;

import org.palpate.grading.Verdict;

/** Whom the words of a result speak to. */
enum Reader {
    /** Whoever made the plan. */
    STUDENT("Your plan"),
    /** Whoever teaches them. */
    INSTRUCTOR("The student’s plan");

    private final String plan;

    Reader(String plan) {
        this.plan = plan;
    }

    /** What the plan is called. */
    String plan() {
        return plan;
    }

    /** What a verdict means. */
    String explain(Verdict verdict) {
        if (this == STUDENT) {
            return PlanLabels.explain(verdict);
        }
        return switch (verdict) {
            case MET -> "The plan does this.";
            case MISSING -> "The plan leaves this out.";
            case LEFT_OPEN -> "This is offered; leaving it out costs nothing.";
            case DOSE_OFF, OUT_OF_ORDER, NOT_NEEDED, REMARK, AGAINST_RULE, HARMFUL ->
                    PlanLabels.explain(verdict);
        };
    }
}
