package org.palpate.gradebook.statistics;

import java.util.Map;
import java.util.UUID;

/**
 * How a group fared with one rule.
 *
 * @param lost the marks that all of them lost by it
 * @param students how many had to do with it
 * @param troubled how many of these did not keep it everywhere
 * @param cells by student; whoever had nothing to do with it is not in there
 */
public record RuleRow(
        String ruleId, double lost, int students, int troubled, Map<UUID, RuleCell> cells) {

    public RuleRow {
        cells = Map.copyOf(cells);
    }

    public RuleCell cell(UUID studentId) {
        return cells.getOrDefault(studentId, RuleCell.EMPTY);
    }
}
