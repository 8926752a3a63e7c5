package org.palpate.planner;

import java.util.List;

/** The value of one fact. */
public sealed interface FactValue {

    /** Words of the fact's list, one bit each. */
    record Words(long bits) implements FactValue {}

    /** A number in the fact's unit. */
    record Amount(double value) implements FactValue {}

    /** Structures of the body. */
    record Places(List<Target> targets) implements FactValue {
        public Places {
            targets = List.copyOf(targets);
        }
    }
}
