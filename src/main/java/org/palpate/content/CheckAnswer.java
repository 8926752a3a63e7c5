package org.palpate.content;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.palpate.planner.Side;
import org.palpate.planner.Structure;

/** What a reader answered to a knowledge check. Positions count from 0, as the check lists them. */
public sealed interface CheckAnswer {

    /** Nothing was touched. */
    record Untouched() implements CheckAnswer {}

    /** Options that were chosen. */
    record Chosen(Set<Integer> options) implements CheckAnswer {
        public Chosen {
            options = Set.copyOf(options);
        }
    }

    /** Items in the order in which they were placed; items that were left out are missing. */
    record Ordered(List<Integer> items) implements CheckAnswer {
        public Ordered {
            items = List.copyOf(items);
            if (Set.copyOf(items).size() != items.size()) {
                throw new IllegalArgumentException("an item was placed twice");
            }
        }
    }

    /** The choice for each pair that was matched. */
    record Matched(Map<Integer, Integer> choices) implements CheckAnswer {
        public Matched {
            choices = Map.copyOf(choices);
        }
    }

    /** A number in the unit of the check. */
    record Filled(double number) implements CheckAnswer {}

    /** A structure that was pointed at. */
    record PointedAt(Structure structure, @Nullable Side side) implements CheckAnswer {}
}
