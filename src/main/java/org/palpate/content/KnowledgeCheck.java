package org.palpate.content;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.palpate.planner.Side;
import org.palpate.planner.Structure;

/** A question that a lesson asks, with the explanation of every answer. */
public sealed interface KnowledgeCheck {

    /** Name of the check within its lesson. */
    String id();

    /** The question. */
    String ask();

    /** Ids of the rules that the answer rests on. */
    List<String> rules();

    /** Something that can be chosen, and why that is right or wrong. */
    record Option(String text, boolean right, String because) {}

    /** One option is right. */
    record ChooseOne(String id, String ask, List<String> rules, List<Option> options)
            implements KnowledgeCheck {
        public ChooseOne {
            rules = List.copyOf(rules);
            options = List.copyOf(options);
            long right = options.stream().filter(Option::right).count();
            if (right != 1 || options.size() < 2) {
                throw new IllegalArgumentException(
                        "one option is right and at least one other is not");
            }
        }
    }

    /** Some options are right, some are not. */
    record ChooseSeveral(String id, String ask, List<String> rules, List<Option> options)
            implements KnowledgeCheck {
        public ChooseSeveral {
            rules = List.copyOf(rules);
            options = List.copyOf(options);
            long right = options.stream().filter(Option::right).count();
            if (right == 0 || right == options.size()) {
                throw new IllegalArgumentException(
                        "at least one option is right and at least one is not");
            }
        }
    }

    /**
     * One thing to put in its place.
     *
     * @param place from 1; things of one place may stand in any order
     */
    record Item(String text, int place, String because) {}

    /** Items to bring into an order; they are listed in a right one. */
    record PutInOrder(String id, String ask, List<String> rules, List<Item> items)
            implements KnowledgeCheck {
        public PutInOrder {
            rules = List.copyOf(rules);
            items = List.copyOf(items);
            if (items.stream().mapToInt(Item::place).distinct().count() < 2) {
                throw new IllegalArgumentException("there are not two places to fill");
            }
        }
    }

    /** One thing on the left, and the choice that belongs to it. */
    record Pair(String text, int choice, String because) {}

    /**
     * Things to match with choices.
     *
     * @param choices what can be matched, each of them any number of times
     */
    record Match(String id, String ask, List<String> rules, List<Pair> pairs, List<String> choices)
            implements KnowledgeCheck {
        public Match {
            rules = List.copyOf(rules);
            pairs = List.copyOf(pairs);
            choices = List.copyOf(choices);
            if (pairs.size() < 2 || choices.size() < 2) {
                throw new IllegalArgumentException("a match has two pairs and two choices or more");
            }
        }
    }

    /**
     * A number to fill in.
     *
     * @param because why the accepted numbers are right
     * @param low why a smaller number is wrong
     * @param high why a larger number is wrong
     */
    record FillNumber(
            String id,
            String ask,
            List<String> rules,
            String unit,
            double from,
            double to,
            String because,
            String low,
            String high)
            implements KnowledgeCheck {
        public FillNumber {
            rules = List.copyOf(rules);
            if (!(from <= to)) {
                throw new IllegalArgumentException("the accepted numbers end before they begin");
            }
        }

        public boolean accepts(double number) {
            return from <= number && number <= to;
        }
    }

    /** Where structures can be pointed at. */
    sealed interface Chart {

        /** A picture of the library. */
        record Picture(String id) implements Chart {}

        /** One view of the body map. */
        record Body(BodyView view) implements Chart {}
    }

    /** The views of the body map. */
    enum BodyView {
        FRONT,
        BACK,
        OUTER,
        INNER,
        SOLE
    }

    /** A structure that is easily taken for the right one. */
    record NearMiss(Structure structure, String because) {}

    /**
     * A structure to find.
     *
     * @param structure what is looked for; of a group, any member
     * @param also other structures that are accepted
     * @param side null where both sides are right
     * @param otherwise why everything is wrong that no near miss explains
     */
    record PointAtStructure(
            String id,
            String ask,
            List<String> rules,
            Chart chart,
            Structure structure,
            List<Structure> also,
            @Nullable Side side,
            String because,
            List<NearMiss> near,
            String otherwise)
            implements KnowledgeCheck {
        public PointAtStructure {
            rules = List.copyOf(rules);
            also = List.copyOf(also);
            near = List.copyOf(near);
        }

        /** Whether pointing there finds what is looked for, whatever the side. */
        public boolean accepts(Structure pointedAt) {
            return structure.contains(pointedAt)
                    || also.stream().anyMatch(other -> other.contains(pointedAt));
        }
    }
}
