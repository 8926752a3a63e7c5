package org.palpate.planner;

import java.util.List;

/** A condition laid out for quick tests. */
final class CompiledCondition {

    private enum Test {
        WORDS,
        AMOUNT,
        PLACES,
        KNOWN,
        UNKNOWN
    }

    private final Test test;
    private final int fact;
    private final long words;
    private final double from;
    private final double to;
    private final List<Structure> structures;

    private CompiledCondition(
            Test test, int fact, long words, double from, double to, List<Structure> structures) {
        this.test = test;
        this.fact = fact;
        this.words = words;
        this.from = from;
        this.to = to;
        this.structures = structures;
    }

    static CompiledCondition of(Condition condition) {
        int fact = condition.fact().index();
        return switch (condition) {
            case Condition.OneOf(_, long words) ->
                    new CompiledCondition(Test.WORDS, fact, words, 0, 0, List.of());
            case Condition.Within(_, double from, double to) ->
                    new CompiledCondition(Test.AMOUNT, fact, 0, from, to, List.of());
            case Condition.Touches(_, List<Structure> structures) ->
                    new CompiledCondition(Test.PLACES, fact, 0, 0, 0, structures);
            case Condition.Known _ -> new CompiledCondition(Test.KNOWN, fact, 0, 0, 0, List.of());
            case Condition.Unknown _ ->
                    new CompiledCondition(Test.UNKNOWN, fact, 0, 0, 0, List.of());
        };
    }

    boolean holds(FactView facts) {
        return switch (test) {
            case WORDS -> (facts.words(fact) & words) != 0;
            case AMOUNT -> facts.amount(fact) >= from && facts.amount(fact) <= to;
            case PLACES -> touches(facts.places(fact));
            case KNOWN -> facts.isTold(fact);
            case UNKNOWN -> !facts.isTold(fact);
        };
    }

    private boolean touches(List<Target> places) {
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < structures.size(); j++) {
                if (places.get(i).structure().meets(structures.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }
}
