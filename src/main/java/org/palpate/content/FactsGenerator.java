package org.palpate.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.palpate.planner.Ask;
import org.palpate.planner.CaseFacts;
import org.palpate.planner.Condition;
import org.palpate.planner.FactDefinition;
import org.palpate.planner.FactType;
import org.palpate.planner.Rule;
import org.palpate.planner.RuleRow;
import org.palpate.planner.Side;
import org.palpate.planner.Structure;
import org.palpate.planner.Target;
import org.palpate.planner.Vocabulary;
import org.palpate.planner.Zone;

/**
 * Makes up clients. The same seed always gives the same clients. Every client starts from the
 * conditions of some rule, so that rare rules are met too, and numbers fall on and beside the
 * bounds that rules name.
 */
public final class FactsGenerator {

    private static final int MOST_EXTRA_FACTS = 9;

    private static final int ONE_IN_TWICE_INJURED = 12;

    /** How far facts that are worked out are traced back to those that are told. */
    private static final int DEPTH = 3;

    private final Vocabulary vocabulary;
    private final List<RuleRow> rows;
    private final List<FactDefinition> facts;
    private final SplittableRandom random;
    private final List<List<Double>> bounds = new ArrayList<>();

    public FactsGenerator(Vocabulary vocabulary, List<Rule> rules, long seed) {
        this.vocabulary = vocabulary;
        this.rows = rules.stream().flatMap(rule -> rule.rows().stream()).toList();
        this.facts =
                vocabulary.facts().stream()
                        .filter(fact -> !CaseFacts.WORKED_OUT.contains(fact.name()))
                        .toList();
        this.random = new SplittableRandom(seed);
        vocabulary.facts().forEach(fact -> bounds.add(bounds(fact)));
    }

    private List<Double> bounds(FactDefinition fact) {
        Set<Double> bounds = new LinkedHashSet<>();
        bounds.add(fact.lowest());
        bounds.add(fact.highest());
        for (RuleRow row : rows) {
            for (Condition condition : row.when()) {
                if (condition
                                instanceof
                                Condition.Within(FactDefinition tested, double from, double to)
                        && tested.equals(fact)) {
                    for (double bound : new double[] {from, to}) {
                        bounds.add(bound);
                        bounds.add(bound - 1);
                        bounds.add(bound + 1);
                    }
                }
            }
        }
        return bounds.stream()
                .filter(bound -> bound >= fact.lowest() && bound <= fact.highest())
                .toList();
    }

    /** Make up the next client. */
    public CaseFacts next() {
        CaseFacts.Builder client = CaseFacts.of(vocabulary);
        Set<FactDefinition> told = new LinkedHashSet<>();
        satisfy(pick(rows), client, told, DEPTH);
        if (random.nextInt(3) == 0) {
            satisfy(pick(rows), client, told, DEPTH);
        }
        for (int i = random.nextInt(MOST_EXTRA_FACTS); i > 0; i--) {
            FactDefinition fact = facts.get(random.nextInt(facts.size()));
            if (told.add(fact)) {
                tell(fact, client);
            }
        }
        if (random.nextInt(ONE_IN_TWICE_INJURED) == 0) {
            tellSecondInjury(client);
        }
        return client.build();
    }

    /** Make up a client to whom a row may apply: its conditions are told and nothing else. */
    public CaseFacts next(RuleRow row) {
        CaseFacts.Builder client = CaseFacts.of(vocabulary);
        satisfy(row, client, new LinkedHashSet<>(), DEPTH);
        return client.build();
    }

    private void tellSecondInjury(CaseFacts.Builder client) {
        for (FactDefinition fact : facts) {
            boolean ofInjury =
                    fact.name().equals("injury.kind") || fact.name().equals("injury.side");
            if (ofInjury) {
                client.words(1, fact.name(), pick(fact.words()).id());
            }
        }
    }

    private void satisfy(
            RuleRow row, CaseFacts.Builder client, Set<FactDefinition> told, int depth) {
        for (Condition condition : row.when()) {
            FactDefinition fact = condition.fact();
            List<RuleRow> deriving =
                    depth > 0 && condition instanceof Condition.OneOf(_, long words)
                            ? deriving(fact, words)
                            : List.of();
            boolean isTellable = facts.contains(fact);
            if (!deriving.isEmpty() && (!isTellable || random.nextBoolean())) {
                satisfy(pick(deriving), client, told, depth - 1);
            } else if (isTellable && told.add(fact)) {
                satisfy(condition, fact, client);
            }
        }
    }

    /** The rows that work out one of these words of the fact. */
    private List<RuleRow> deriving(FactDefinition fact, long words) {
        return rows.stream()
                .filter(row -> row.asks().stream().anyMatch(ask -> derives(ask, fact, words)))
                .toList();
    }

    private static boolean derives(Ask ask, FactDefinition fact, long words) {
        return ask instanceof Ask.Derive(FactDefinition derived, long word)
                && derived.equals(fact)
                && (word & words) != 0;
    }

    private void satisfy(Condition condition, FactDefinition fact, CaseFacts.Builder client) {
        switch (condition) {
            case Condition.OneOf(_, long words) -> word(fact, words, client);
            case Condition.Within(_, double from, double to) ->
                    client.number(
                            fact.name(),
                            between(Math.max(from, fact.lowest()), Math.min(to, fact.highest())));
            case Condition.Touches(_, List<Structure> structures) ->
                    client.places(CaseFacts.COMMON, fact.name(), List.of(target(pick(structures))));
            case Condition.Known _ -> tell(fact, client);
            case Condition.Unknown _ -> {
                // The fact counts as told, so that nothing else tells it.
            }
        }
    }

    private void tell(FactDefinition fact, CaseFacts.Builder client) {
        switch (fact.type()) {
            case CHOICE, SET, FLAG -> word(fact, -1L, client);
            case NUMBER -> client.number(fact.name(), pick(bounds.get(fact.index())));
            case STRUCTURE, STRUCTURES -> {
                int count = fact.type() == FactType.STRUCTURE ? 1 : 1 + random.nextInt(3);
                Set<Target> targets = new LinkedHashSet<>();
                for (int i = 0; i < count; i++) {
                    targets.add(target(pick(vocabulary.structures())));
                }
                client.places(CaseFacts.COMMON, fact.name(), List.copyOf(targets));
            }
        }
    }

    private void word(FactDefinition fact, long among, CaseFacts.Builder client) {
        List<FactDefinition.Word> possible =
                fact.words().stream().filter(word -> (fact.bit(word.id()) & among) != 0).toList();
        if (!possible.isEmpty()) {
            client.words(fact.name(), pick(possible).id());
        }
    }

    private double between(double from, double to) {
        return switch (random.nextInt(3)) {
            case 0 -> from;
            case 1 -> to;
            default -> Math.rint(from + random.nextDouble() * (to - from));
        };
    }

    private Target target(Structure structure) {
        Side side =
                structure.paired() && random.nextBoolean() ? pick(List.of(Side.values())) : null;
        return new Target(structure, side, Zone.WHOLE);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
