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
}
