package org.palpate.planner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Works out the protocol that the rules call for. Rules are compiled once; planning depends on
 * nothing but the facts, so the same facts always give the same protocol. Safe for use by many
 * threads.
 */
public final class Planner {

    private final CompiledRow[] readings;
    private final CompiledRow[] rows;
    private final List<String> ruleIds;

    /** Make a planner of rules, which count in the order given where nothing else decides. */
    public Planner(Vocabulary vocabulary, List<Rule> rules) {
        AimResolver aims = new AimResolver(vocabulary);
        List<CompiledRow> deriving = new ArrayList<>();
        List<CompiledRow> asking = new ArrayList<>();
        for (int index = 0; index < rules.size(); index++) {
            Rule rule = rules.get(index);
            for (int number = 1; number <= rule.rows().size(); number++) {
                RuleRow row = rule.rows().get(number - 1);
                CompiledRow compiled = new CompiledRow(index, rule, rowId(rule, number), row, aims);
                boolean derives = row.asks().stream().anyMatch(Ask.Derive.class::isInstance);
                (derives ? deriving : asking).add(compiled);
            }
        }
        ruleIds = rules.stream().map(Rule::id).toList();
        readings = deriving.toArray(CompiledRow[]::new);
        rows = asking.toArray(CompiledRow[]::new);
    }

    /**
     * Work out the protocol for a client.
     *
     * @throws OrderCycle if the rules bind orders that no session can keep
     */
    public Protocol plan(CaseFacts client) {
        ProtocolDraft draft = new ProtocolDraft();
        for (FactView told : client.views()) {
            FactView view = told.copy();
            read(view, draft);
            for (CompiledRow row : rows) {
                if (row.holds(view)) {
                    draft.applied(row.ruleIndex());
                    row.apply(view, draft);
                }
            }
        }
        return draft.finish(ruleIds);
    }

    /** The ids of the rows that apply to a client, such as {@code PRE-4} or {@code PRE-2/3}. */
    public Set<String> firedRows(CaseFacts client) {
        Set<String> fired = new LinkedHashSet<>();
        ProtocolDraft ignored = new ProtocolDraft();
        for (FactView told : client.views()) {
            FactView view = told.copy();
            read(view, ignored);
            fired(readings, view, fired);
            fired(rows, view, fired);
        }
        return fired;
    }

    private static void fired(CompiledRow[] rows, FactView view, Set<String> fired) {
        for (CompiledRow row : rows) {
            if (row.holds(view)) {
                fired.add(row.id());
            }
        }
    }

    /** The name of a row: the rule's id, with the row's number where the rule has several. */
    public static String rowId(Rule rule, int number) {
        return rule.rows().size() == 1 ? rule.id() : rule.id() + "/" + number;
    }

    private void read(FactView view, ProtocolDraft draft) {
        for (CompiledRow row : readings) {
            if (row.holds(view)) {
                row.apply(view, draft);
            }
        }
    }

    /** All techniques of the vocabulary, for patterns that mean any. */
    public static BitSet allTechniques(Vocabulary vocabulary) {
        BitSet all = new BitSet();
        all.set(0, vocabulary.techniques().size());
        return all;
    }
}
