package org.palpate.gradebook.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.palpate.content.CheckAnswer;
import org.palpate.content.KnowledgeCheck;

/** Reads an answer to a knowledge check in words. */
final class AnswerWords {

    private static final String OTHER_WORDING = "An answer to an earlier wording of the question";

    private AnswerWords() {}

    /** The answer; a remark where the question no longer has what was chosen. */
    static String of(@Nullable KnowledgeCheck check, CheckAnswer answer) {
        try {
            return switch (answer) {
                case CheckAnswer.Untouched _ -> "Nothing";
                case CheckAnswer.Chosen(var options) -> chosen(check, options.stream().toList());
                case CheckAnswer.Ordered(var items) -> ordered(check, items);
                case CheckAnswer.Matched(var choices) -> matched(check, choices);
                case CheckAnswer.Filled(double number) -> filled(check, number);
                case CheckAnswer.PointedAt(var structure, var side) ->
                        structure.name()
                                + (side == null ? "" : ", " + side.name().toLowerCase(Locale.ROOT));
            };
        } catch (IndexOutOfBoundsException gone) {
            return OTHER_WORDING;
        }
    }

    private static String chosen(@Nullable KnowledgeCheck check, List<Integer> options) {
        List<KnowledgeCheck.Option> known =
                switch (check) {
                    case KnowledgeCheck.ChooseOne one -> one.options();
                    case KnowledgeCheck.ChooseSeveral several -> several.options();
                    case null, default -> List.of();
                };
        return options.stream()
                .sorted()
                .map(option -> known.get(option).text())
                .collect(Collectors.joining(" · "));
    }

    private static String ordered(@Nullable KnowledgeCheck check, List<Integer> items) {
        if (!(check instanceof KnowledgeCheck.PutInOrder order)) {
            return OTHER_WORDING;
        }
        return IntStream.range(0, items.size())
                .mapToObj(i -> (i + 1) + ". " + order.items().get(items.get(i)).text())
                .collect(Collectors.joining(" · "));
    }

    private static String matched(@Nullable KnowledgeCheck check, Map<Integer, Integer> choices) {
        if (!(check instanceof KnowledgeCheck.Match match)) {
            return OTHER_WORDING;
        }
        return choices.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(each ->
                        match.pairs().get(each.getKey()).text()
                                + " → "
                                + match.choices().get(each.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static String filled(@Nullable KnowledgeCheck check, double number) {
        String digits =
                number == Math.rint(number)
                        ? Long.toString((long) number)
                        : Double.toString(number);
        return check instanceof KnowledgeCheck.FillNumber fill
                ? digits + " " + fill.unit()
                : digits;
    }
}
