package org.palpate.course.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.palpate.base.ScoreText;
import org.palpate.content.ContentLibrary;
import org.palpate.content.CourseModule;
import org.palpate.content.KnowledgeCheck;
import org.palpate.content.ModuleItem;
import org.palpate.content.ModuleItem.CardItem;
import org.palpate.content.ModuleItem.CaseItem;
import org.palpate.content.ModuleItem.CheckItem;
import org.palpate.content.ModuleItem.LessonItem;
import org.palpate.content.PassRule;
import org.palpate.course.CourseIds;
import org.palpate.course.OwnCaseDetails;

/** How modules and what they hold read on screen. */
final class ModuleWords {

    private final ContentLibrary library;
    private final List<OwnCaseDetails> ownCases;

    ModuleWords(ContentLibrary library, List<OwnCaseDetails> ownCases) {
        this.library = library;
        this.ownCases = List.copyOf(ownCases);
    }

    /** The kind of an item, in a word. */
    static String kind(ModuleItem item) {
        return switch (item) {
            case LessonItem _ -> "Lesson";
            case CardItem _ -> "Card";
            case CheckItem _ -> "Check";
            case CaseItem(var id) -> CourseIds.ownCase(id).isPresent() ? "Own case" : "Case";
        };
    }

    /** The title of an item, or its id where the library no longer has it. */
    String title(ModuleItem item) {
        return switch (item) {
            case LessonItem(var id) -> library.lesson(id).map(lesson -> lesson.title()).orElse(id);
            case CardItem(var id) -> library.card(id).map(card -> card.title()).orElse(id);
            case CheckItem(var lesson, var check) ->
                    library.lesson(lesson).stream()
                            .flatMap(found -> found.checks().stream())
                            .filter(known -> known.id().equals(check))
                            .map(KnowledgeCheck::ask)
                            .findFirst()
                            .orElse(check);
            case CaseItem(var id) ->
                    CourseIds.ownCase(id).isPresent()
                            ? ownTitle(id)
                            : library.clientCase(id).map(client -> client.title()).orElse(id);
        };
    }

    private String ownTitle(String id) {
        return ownCases.stream()
                .filter(known -> CourseIds.ofOwnCase(known.id()).equals(id))
                .map(known -> known.draft().title())
                .findFirst()
                .filter(title -> !title.isEmpty())
                .orElse("A case without a title");
    }

    /** Where an item comes from, in a few words; empty where there is nothing to add. */
    String origin(ModuleItem item) {
        return switch (item) {
            case LessonItem(var id) ->
                    library.lesson(id).map(lesson -> lesson.minutes() + " min").orElse("");
            case CheckItem(var lesson, _) ->
                    library.lesson(lesson).map(found -> "from " + found.title()).orElse("");
            case CaseItem(var id) ->
                    library.clientCase(id)
                            .map(client -> client.client() + " · level " + client.level())
                            .orElse("");
            case CardItem _ -> "";
        };
    }

    /** What a module holds, such as "1 lesson · 5 checks · 2 cases". */
    static String holdings(List<ModuleItem> items) {
        List<String> parts = new ArrayList<>();
        count(items, LessonItem.class, "lesson", parts);
        count(items, CardItem.class, "card", parts);
        count(items, CheckItem.class, "check", parts);
        count(items, CaseItem.class, "case", parts);
        return parts.isEmpty() ? "Nothing yet" : String.join(" · ", parts);
    }

    private static void count(
            List<ModuleItem> items, Class<?> kind, String word, List<String> parts) {
        long number = items.stream().filter(kind::isInstance).count();
        if (number > 0) {
            parts.add(number + " " + word + (number == 1 ? "" : "s"));
        }
    }

    /** What passes a module, in one sentence. */
    static String passing(PassRule rule) {
        List<String> parts = new ArrayList<>();
        parts.add("passes with " + ScoreText.of(rule.score()));
        if (rule.allSafe()) {
            parts.add("every case safe");
        }
        parts.add(
                switch (rule.attempts()) {
                    case 0 -> "any number of tries";
                    case 1 -> "one try";
                    default -> rule.attempts() + " tries";
                });
        if (rule.attempts() != 1) {
            parts.add(
                    rule.counting() == PassRule.Counting.BEST
                            ? "the best counts"
                            : "the last counts");
        }
        String sentence = parts.stream().collect(Collectors.joining(", "));
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + sentence.substring(1)
                + ".";
    }

    static String minutes(int minutes) {
        return minutes < 1 ? "Time not set" : "about " + minutes + " min";
    }

    static String facts(CourseModule module) {
        return holdings(module.items()) + " · " + minutes(module.minutes());
    }
}
