package org.palpate.quiz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palpate.planner.CaseFacts;
import org.palpate.planner.CaseFacts.Told;
import org.palpate.planner.FactDefinition;
import org.palpate.planner.FactValue.Amount;
import org.palpate.planner.FactValue.Places;
import org.palpate.planner.FactValue.Words;
import org.palpate.planner.Target;
import org.palpate.quiz.GradedResult.FactWords;

/** Facts of a client in the words of the screen. */
public final class FactText {

    private FactText() {}

    /** Every fact that was told, in the order of the telling. */
    public static List<FactWords> of(CaseFacts facts) {
        return facts.told().stream()
                .map(told -> new FactWords(told.fact().label(), text(told)))
                .toList();
    }

    /** The ids of the words that were told of a fact; empty where nobody told it. */
    public static List<String> toldWords(CaseFacts facts, String fact) {
        return facts.told().stream()
                .filter(told -> told.fact().name().equals(fact))
                .flatMap(told -> wordsOf(told).stream())
                .map(FactDefinition.Word::id)
                .distinct()
                .toList();
    }

    /** The label of a word of a fact. */
    public static String word(FactDefinition fact, String id) {
        return fact.words().stream()
                .filter(word -> word.id().equals(id))
                .map(FactDefinition.Word::label)
                .findFirst()
                .orElse(id);
    }

    private static String text(Told told) {
        return switch (told.value()) {
            case Words _ -> words(told);
            case Amount(double value) -> amount(told.fact(), value);
            case Places(List<Target> targets) ->
                    targets.stream().map(FactText::place).collect(Collectors.joining(", "));
        };
    }

    private static String words(Told told) {
        List<FactDefinition.Word> words = wordsOf(told);
        return words.isEmpty()
                ? "none"
                : words.stream().map(FactDefinition.Word::label).collect(Collectors.joining(", "));
    }

    private static List<FactDefinition.Word> wordsOf(Told told) {
        if (!(told.value() instanceof Words(long bits))) {
            return List.of();
        }
        List<FactDefinition.Word> known = told.fact().words();
        return IntStream.range(0, known.size())
                .filter(i -> (bits & 1L << i) != 0)
                .mapToObj(known::get)
                .toList();
    }

    private static String amount(FactDefinition fact, double value) {
        String number =
                value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        return fact.unit().isEmpty() ? number : number + " " + fact.unit();
    }

    private static String place(Target target) {
        String name = target.structure().name();
        return switch (target.side()) {
            case null -> name;
            case LEFT -> "left " + name;
            case RIGHT -> "right " + name;
            case BOTH -> name + ", both sides";
        };
    }
}
