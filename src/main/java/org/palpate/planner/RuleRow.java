package org.palpate.planner;

import java.util.List;

/**
 * One row of the decision table.
 *
 * @param when all of these must hold; empty for always
 * @param asks what follows; empty where the rule only informs
 */
public record RuleRow(List<Condition> when, List<Ask> asks) {

    public RuleRow {
        when = List.copyOf(when);
        asks = List.copyOf(asks);
    }
}
