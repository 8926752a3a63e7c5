package org.palpate.quiz.ui;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.palpate.content.ClientCase;

/** How cases read on screen. */
final class CaseLabels {

    private static final int SHORTEST_OPENING = 30;
    private static final int LONGEST_OPENING = 150;
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!][\"”]?(?= )");

    private CaseLabels() {}

    static String level(int level) {
        return switch (level) {
            case 1 -> "Beginner";
            case 2 -> "Intermediate";
            default -> "Advanced";
        };
    }

    /** The first words of the story, whole sentences where they fit, without Markdown marks. */
    static String opening(ClientCase clientCase) {
        String first =
                clientCase
                        .story()
                        .strip()
                        .split("\\R\\s*\\R", 2)[0]
                        .replaceAll("^#+\\s*|[*_`]", "")
                        .replaceAll("\\s+", " ");
        if (first.length() <= LONGEST_OPENING) {
            return first;
        }
        String cut = first.substring(0, LONGEST_OPENING);
        int end = SENTENCE_END.matcher(cut).results().mapToInt(MatchResult::end).max().orElse(0);
        return end >= SHORTEST_OPENING
                ? cut.substring(0, end)
                : cut.substring(0, cut.lastIndexOf(' ')) + " …";
    }

    static String cases(int number) {
        return number == 1 ? "1 case" : number + " cases";
    }

    /** What the client is called: the name without the age. */
    static String firstName(ClientCase clientCase) {
        return clientCase.client().split(",", 2)[0].strip();
    }

    /** The letter that stands for the client. */
    static String initial(String name) {
        return name.isBlank() ? "?" : name.strip().substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
