package org.palpate.planner;

import java.util.List;

/** A test on one fact. A fact that nobody told passes no test but {@link Unknown}. */
public sealed interface Condition {

    FactDefinition fact();

    /** The fact is, or contains, one of these words. */
    record OneOf(FactDefinition fact, long words) implements Condition {}

    /** The number lies in a range, its ends included. */
    record Within(FactDefinition fact, double from, double to) implements Condition {}

    /** One of the fact's structures has something in common with one of these. */
    record Touches(FactDefinition fact, List<Structure> structures) implements Condition {
        public Touches {
            structures = List.copyOf(structures);
        }
    }

    /** Somebody told the fact, or a rule worked it out. */
    record Known(FactDefinition fact) implements Condition {}

    /** Nobody told the fact and no rule worked it out. */
    record Unknown(FactDefinition fact) implements Condition {}

    /** Whether the facts pass the test. */
    default boolean holds(FactView facts) {
        int index = fact().index();
        return switch (this) {
            case OneOf(_, long words) -> (facts.words(index) & words) != 0;
            case Within(_, double from, double to) ->
                    facts.amount(index) >= from && facts.amount(index) <= to;
            case Touches(_, List<Structure> structures) -> touches(facts.places(index), structures);
            case Known _ -> facts.isTold(index);
            case Unknown _ -> !facts.isTold(index);
        };
    }

    private static boolean touches(List<Target> places, List<Structure> structures) {
        for (Target place : places) {
            for (Structure structure : structures) {
                if (place.structure().meets(structure)) {
                    return true;
                }
            }
        }
        return false;
    }
}
