package org.palpate.planner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Works out the protocol that the rules call for. Rules are compiled once; planning depends on
 * nothing but the facts, so the same facts always give the same protocol. Safe for use by many
 * threads.
 */
public final class Planner {

    private final AimResolver aims;
    private final CompiledRow[] readings;
    private final CompiledRow[] rows;
    private final Rule[] silent;

    private record CompiledRow(Rule rule, String id, List<Condition> when, List<Ask> asks) {

        boolean holds(FactView facts) {
            for (Condition condition : when) {
                if (!condition.holds(facts)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Make a planner of rules, which count in the order given where nothing else decides. */
    public Planner(Vocabulary vocabulary, List<Rule> rules) {
        aims = new AimResolver(vocabulary);
        List<CompiledRow> deriving = new ArrayList<>();
        List<CompiledRow> asking = new ArrayList<>();
        for (Rule rule : rules) {
            for (int number = 1; number <= rule.rows().size(); number++) {
                RuleRow row = rule.rows().get(number - 1);
                CompiledRow compiled =
                        new CompiledRow(rule, rowId(rule, number), row.when(), row.asks());
                boolean derives = row.asks().stream().anyMatch(Ask.Derive.class::isInstance);
                (derives ? deriving : asking).add(compiled);
            }
        }
        readings = deriving.toArray(CompiledRow[]::new);
        rows = asking.toArray(CompiledRow[]::new);
        silent = rules.stream().filter(rule -> rule.rows().isEmpty()).toArray(Rule[]::new);
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
                    apply(row, view, draft);
                }
            }
        }
        return draft.finish();
    }

    /** The rules that no facts call up: they only explain, and stand beside every protocol. */
    public List<Rule> alwaysTrue() {
        return List.of(silent);
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
            if (!row.holds(view)) {
                continue;
            }
            for (Ask ask : row.asks()) {
                if (ask instanceof Ask.Derive(FactDefinition fact, long words)
                        && !view.isTold(fact.index())) {
                    view.derive(fact.index(), words);
                    draft.reading(
                            new Reading(
                                    fact.name(),
                                    fact.words().get(Long.numberOfTrailingZeros(words)).id(),
                                    row.rule().id()));
                }
            }
        }
    }

    private void apply(CompiledRow row, FactView view, ProtocolDraft draft) {
        Rule rule = row.rule();
        draft.applied(rule.id());
        for (Ask ask : row.asks()) {
            switch (ask) {
                case Ask.Demand demand -> demand(demand, rule, view, draft);
                case Ask.Advise(Severity severity, Ask.Pattern pattern) -> {
                    StepPattern steps = resolve(pattern, view);
                    if (steps != null) {
                        draft.ban(new Ban(steps, severity, rule.layer(), rule.id()));
                    }
                }
                case Ask.Withdraw(Ask.Pattern pattern) -> {
                    StepPattern steps = resolve(pattern, view);
                    if (steps != null) {
                        draft.withdraw(steps, rule);
                    }
                }
                case Ask.Limit(
                                Ask.Pattern pattern,
                                DoseField field,
                                int acceptedTo,
                                int safeTo) -> {
                    StepPattern steps = resolve(pattern, view);
                    if (steps != null) {
                        draft.limit(
                                new DoseLimit(
                                        steps, field, acceptedTo, safeTo, rule.layer(), rule.id()));
                    }
                }
                case Ask.SetFrequency frequency -> draft.frequency(frequency, rule);
                case Ask.BindOrder(Ask.Pattern first, Ask.Pattern then) -> {
                    StepPattern before = resolve(first, view);
                    StepPattern after = resolve(then, view);
                    if (before != null && after != null) {
                        draft.order(before, after, rule.id());
                    }
                }
                case Ask.SetTriage(List<Triage> triage) -> draft.triage(triage, rule);
                case Ask.SetCategory(List<Category> categories) -> draft.category(categories, rule);
                case Ask.Derive _ ->
                        throw new IllegalStateException("Readings are applied before rules");
            }
        }
    }

    private void demand(Ask.Demand demand, Rule rule, FactView view, ProtocolDraft draft) {
        if (demand.aim().places().isEmpty()) {
            draft.demand(demand, List.of(), rule);
            return;
        }
        List<Target> targets = aims.resolve(demand.aim(), view);
        if (demand.each()) {
            targets.forEach(target -> draft.demand(demand, List.of(target), rule));
        } else if (!targets.isEmpty()) {
            draft.demand(demand, targets, rule);
        }
    }

    /** The pattern on this client; null where it points at something that the client lacks. */
    private @Nullable StepPattern resolve(Ask.Pattern pattern, FactView view) {
        if (pattern.aim().places().isEmpty()) {
            return new StepPattern(
                    pattern.techniques(), List.of(), pattern.dosed(), pattern.above());
        }
        List<Target> targets = aims.resolve(pattern.aim(), view);
        return targets.isEmpty()
                ? null
                : new StepPattern(pattern.techniques(), targets, pattern.dosed(), pattern.above());
    }

    /** All techniques of the vocabulary, for patterns that mean any. */
    public static BitSet allTechniques(Vocabulary vocabulary) {
        BitSet all = new BitSet();
        all.set(0, vocabulary.techniques().size());
        return all;
    }
}
