package org.palpate.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palpate.content.CheckAnswer;
import org.palpate.content.KnowledgeCheck;
import org.palpate.content.KnowledgeCheck.Option;
import org.palpate.planner.Structure;

/** Answers knowledge checks rightly, or as those do who are not sure. */
final class Replies {

    private Replies() {}

    static CheckAnswer right(KnowledgeCheck check) {
        return switch (check) {
            case KnowledgeCheck.ChooseOne one ->
                    new CheckAnswer.Chosen(options(one.options(), true));
            case KnowledgeCheck.ChooseSeveral several ->
                    new CheckAnswer.Chosen(options(several.options(), true));
            case KnowledgeCheck.PutInOrder order ->
                    new CheckAnswer.Ordered(inOrder(order.items().size()));
            case KnowledgeCheck.Match match -> new CheckAnswer.Matched(pairs(match));
            case KnowledgeCheck.FillNumber number -> new CheckAnswer.Filled(number.from());
            case KnowledgeCheck.PointAtStructure point ->
                    new CheckAnswer.PointedAt(point.structure(), point.side());
        };
    }

    /**
     * An answer that is partly or wholly wrong.
     *
     * @param chance from 0 up to 1; decides which one
     */
    static CheckAnswer unsure(KnowledgeCheck check, double chance) {
        return switch (check) {
            case KnowledgeCheck.ChooseOne one ->
                    new CheckAnswer.Chosen(
                            Set.of(pick(sorted(options(one.options(), false)), chance)));
            case KnowledgeCheck.ChooseSeveral several -> severalWrong(several.options(), chance);
            case KnowledgeCheck.PutInOrder order -> swapped(order.items().size(), chance);
            case KnowledgeCheck.Match match -> confused(match, chance);
            case KnowledgeCheck.FillNumber number ->
                    new CheckAnswer.Filled(
                            chance < 0.5 ? Math.floor(number.from() / 2) : number.to() * 2);
            case KnowledgeCheck.PointAtStructure point ->
                    new CheckAnswer.PointedAt(taken(point, chance), point.side());
        };
    }

    private static Set<Integer> options(List<Option> options, boolean right) {
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).right() == right) {
                found.add(i);
            }
        }
        return found;
    }

    /** One of the right ones is missing, or a wrong one is among them. */
    private static CheckAnswer severalWrong(List<Option> options, double chance) {
        List<Integer> right = sorted(options(options, true));
        Set<Integer> chosen = new HashSet<>(right);
        if (right.size() > 1 && chance < 0.6) {
            chosen.remove(pick(right, chance / 0.6));
        } else {
            chosen.add(pick(sorted(options(options, false)), (chance - 0.6) / 0.4));
        }
        return new CheckAnswer.Chosen(chosen);
    }

    private static CheckAnswer swapped(int size, double chance) {
        List<Integer> order = new ArrayList<>(inOrder(size));
        int at = (int) (chance * (size - 1));
        Collections.swap(order, at, chance < 0.5 ? size - 1 : at + 1);
        return new CheckAnswer.Ordered(order);
    }

    private static CheckAnswer confused(KnowledgeCheck.Match match, double chance) {
        Map<Integer, Integer> pairs = pairs(match);
        int one = (int) (chance * pairs.size());
        int other = (one + 1) % pairs.size();
        pairs.put(one, match.pairs().get(other).choice());
        if (chance < 0.6) {
            pairs.put(other, match.pairs().get(one).choice());
        }
        return new CheckAnswer.Matched(pairs);
    }

    private static Structure taken(KnowledgeCheck.PointAtStructure point, double chance) {
        return point.near().isEmpty() ? point.structure() : pick(point.near(), chance).structure();
    }

    private static Map<Integer, Integer> pairs(KnowledgeCheck.Match match) {
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 0; i < match.pairs().size(); i++) {
            pairs.put(i, match.pairs().get(i).choice());
        }
        return pairs;
    }

    private static List<Integer> sorted(Set<Integer> numbers) {
        return numbers.stream().sorted().toList();
    }

    private static List<Integer> inOrder(int size) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        return order;
    }

    private static <T> T pick(List<T> from, double chance) {
        return from.get((int) (Math.clamp(chance, 0, 0.999) * from.size()));
    }
}
