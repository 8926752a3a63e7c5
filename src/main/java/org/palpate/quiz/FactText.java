package org.palpate.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.palpate.planner.CaseFacts;
import org.palpate.planner.CaseFacts.Told;
import org.palpate.planner.FactDefinition;
import org.palpate.planner.FactType;
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

    /** The label of a word of a fact. */
    static String word(FactDefinition fact, String id) {
        return fact.words().stream()
                .filter(word -> word.id().equals(id))
                .map(FactDefinition.Word::label)
                .findFirst()
                .orElse(id);
    }

    private static String text(Told told) {
        return switch (told.value()) {
            case Words(long bits) -> words(told.fact(), bits);
            case Amount(double value) -> amount(told.fact(), value);
            case Places(List<Target> targets) ->
                    targets.stream().map(FactText::place).collect(Collectors.joining(", "));
        };
    }

    private static String words(FactDefinition fact, long bits) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < fact.words().size(); i++) {
            if ((bits & 1L << i) != 0) {
                words.add(fact.words().get(i).label());
            }
        }
        return words.isEmpty() && fact.type() == FactType.SET ? "none" : String.join(", ", words);
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
