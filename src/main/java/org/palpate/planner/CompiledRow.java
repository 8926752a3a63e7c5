package org.palpate.planner;

import java.util.ArrayList;
import java.util.List;

/** A row of the decision table, its conditions laid out for quick tests and its aims prepared. */
final class CompiledRow {

    /** What a row does to a protocol that is being drawn up. */
    interface Action {
        void apply(FactView facts, ProtocolDraft draft);
    }

    private final int ruleIndex;
    private final String id;
    private final CompiledCondition[] when;
    private final Action[] actions;

    CompiledRow(int ruleIndex, Rule rule, String id, RuleRow row, AimResolver aims) {
        this.ruleIndex = ruleIndex;
        this.id = id;
        this.when =
                row.when().stream().map(CompiledCondition::of).toArray(CompiledCondition[]::new);
        List<Action> prepared = new ArrayList<>();
        row.asks().forEach(ask -> prepared.add(action(ask, ruleIndex, rule, aims)));
        this.actions = prepared.toArray(Action[]::new);
    }

    /** The place of the rule among the rules. */
    int ruleIndex() {
        return ruleIndex;
    }

    /** The id of the row itself. */
    String id() {
        return id;
    }

    boolean holds(FactView facts) {
        for (CompiledCondition condition : when) {
            if (!condition.holds(facts)) {
                return false;
            }
        }
        return true;
    }

    void apply(FactView facts, ProtocolDraft draft) {
        for (Action action : actions) {
            action.apply(facts, draft);
        }
    }

    private static Action action(Ask ask, int ruleIndex, Rule rule, AimResolver aims) {
        return switch (ask) {
            case Ask.Demand demand -> demanding(demand, rule, aims);
            case Ask.Advise(Severity severity, Ask.Pattern pattern) -> {
                PreparedPattern steps = new PreparedPattern(pattern, aims);
                yield (facts, draft) -> draft.ban(steps.on(facts), severity, rule);
            }
            case Ask.Withdraw(Ask.Pattern pattern) -> {
                PreparedPattern steps = new PreparedPattern(pattern, aims);
                yield (facts, draft) -> draft.withdraw(steps.on(facts), rule);
            }
            case Ask.Limit limit -> {
                PreparedPattern steps = new PreparedPattern(limit.pattern(), aims);
                yield (facts, draft) -> draft.limit(steps.on(facts), limit, rule);
            }
            case Ask.SetFrequency frequency -> (_, draft) -> draft.frequency(frequency, rule);
            case Ask.BindOrder(Ask.Pattern first, Ask.Pattern then) -> {
                PreparedPattern earlier = new PreparedPattern(first, aims);
                PreparedPattern later = new PreparedPattern(then, aims);
                yield (facts, draft) -> draft.order(earlier.on(facts), later.on(facts), rule.id());
            }
            case Ask.SetTriage(List<Triage> triage) -> (_, draft) -> draft.triage(triage, rule);
            case Ask.SetCategory(List<Category> categories) ->
                    (_, draft) -> draft.category(categories, rule);
            case Ask.Derive(FactDefinition fact, long words) -> {
                Reading reading = reading(fact, words, rule);
                yield (facts, draft) -> {
                    if (!facts.isTold(fact.index())) {
                        facts.derive(fact.index(), words);
                        draft.reading(reading, ruleIndex);
                    }
                };
            }
        };
    }

    private static Reading reading(FactDefinition fact, long words, Rule rule) {
        String word = fact.words().get(Long.numberOfTrailingZeros(words)).id();
        return new Reading(fact.name(), word, rule.id());
    }

    private static Action demanding(Ask.Demand demand, Rule rule, AimResolver aims) {
        WantedStep.Request request = WantedStep.Request.of(demand, rule);
        if (demand.aim().places().isEmpty()) {
            return (_, draft) -> draft.demand(request, List.of());
        }
        PreparedAim aim = new PreparedAim(demand.aim(), aims);
        if (!demand.each()) {
            return (facts, draft) -> {
                List<Target> targets = aim.on(facts);
                if (!targets.isEmpty()) {
                    draft.demand(request, targets);
                }
            };
        }
        return (facts, draft) -> {
            List<Target> targets = aim.on(facts);
            for (int i = 0; i < targets.size(); i++) {
                draft.demand(request, List.of(targets.get(i)));
            }
        };
    }
}
