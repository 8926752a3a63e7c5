package org.palpate.gradebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.palpate.content.CheckAnswer;
import org.palpate.content.CheckMarker;
import org.palpate.content.KnowledgeCheck;

/** What somebody earns on average who answers by chance. */
final class RandomGuess {

    /** More options or items than this have too many answers to try them all. */
    private static final int MOST_OPTIONS = 12;

    private static final int MOST_ITEMS = 7;

    private RandomGuess() {}

    /**
     * The mean share of all answers that are equally likely, 0 to 1. A number cannot be hit by
     * chance; how easily a structure is hit depends on where one points, and so nobody can tell.
     */
    static @Nullable Double of(KnowledgeCheck check) {
        return switch (check) {
            case KnowledgeCheck.ChooseOne one -> 1.0 / one.options().size();
            case KnowledgeCheck.ChooseSeveral several -> ofSelections(several);
            case KnowledgeCheck.PutInOrder order -> ofOrders(order);
            case KnowledgeCheck.Match match -> 1.0 / match.choices().size();
            case KnowledgeCheck.FillNumber _ -> 0.0;
            case KnowledgeCheck.PointAtStructure _ -> null;
        };
    }

    /** Every choice of at least one option. */
    private static @Nullable Double ofSelections(KnowledgeCheck.ChooseSeveral check) {
        int size = check.options().size();
        if (size > MOST_OPTIONS) {
            return null;
        }
        return IntStream.range(1, 1 << size)
                .mapToDouble(mask ->
                        CheckMarker.mark(check, new CheckAnswer.Chosen(members(mask, size)))
                                .share())
                .average()
                .orElseThrow();
    }

    private static Set<Integer> members(int mask, int size) {
        Set<Integer> members = new HashSet<>();
        for (int i = 0; i < size; i++) {
            if ((mask >>> i & 1) != 0) {
                members.add(i);
            }
        }
        return members;
    }

    private static @Nullable Double ofOrders(KnowledgeCheck.PutInOrder check) {
        int size = check.items().size();
        if (size > MOST_ITEMS) {
            return null;
        }
        List<Double> shares = new ArrayList<>();
        permute(
                new ArrayList<>(),
                size,
                order ->
                        shares.add(
                                CheckMarker.mark(check, new CheckAnswer.Ordered(order)).share()));
        return shares.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static void permute(List<Integer> begun, int size, Consumer<List<Integer>> each) {
        if (begun.size() == size) {
            each.accept(begun);
            return;
        }
        for (int i = 0; i < size; i++) {
            if (!begun.contains(i)) {
                begun.add(i);
                permute(begun, size, each);
                begun.removeLast();
            }
        }
    }
}
