package org.palpate.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.content.ContentLink;
import org.palpate.content.ContentLink.Kind;
import org.palpate.content.Lesson;
import org.palpate.content.LessonBlock;
import org.palpate.content.TechniqueCard;
import org.palpate.planner.Rule;
import org.palpate.planner.Structure;
import org.palpate.planner.Technique;

/** What of the library can be found, and by which words. */
final class SearchEntries {

    private static final Pattern LINK =
            Pattern.compile(
                    "\"([^\"]*)\" \\((?:lessons|cards|cases|rules|structures|techniques)/[^)]*\\)");

    private final ContentLibrary library;
    private final List<SearchEntry> entries = new ArrayList<>();

    private SearchEntries(ContentLibrary library) {
        this.library = library;
    }

    static List<SearchEntry> of(ContentLibrary library) {
        SearchEntries all = new SearchEntries(library);
        library.lessons().forEach(all::add);
        library.cards().forEach(all::add);
        library.vocabulary().structures().forEach(all::add);
        library.vocabulary().techniques().forEach(all::add);
        library.rules().forEach(all::add);
        library.cases().forEach(all::add);
        return List.copyOf(all.entries);
    }

    private void add(Lesson lesson) {
        add(
                SearchKind.LESSON,
                new ContentLink(Kind.LESSON, lesson.id(), ""),
                lesson.title(),
                "",
                List.of(),
                Stream.of(
                                Stream.of(lesson.lead()),
                                lesson.summary().stream(),
                                lesson.objectives().stream())
                        .flatMap(each -> each));
        for (Lesson.Section section : lesson.sections()) {
            add(
                    SearchKind.LESSON,
                    new ContentLink(Kind.LESSON, lesson.id(), section.anchor()),
                    section.heading(),
                    lesson.title(),
                    section.teaches(),
                    section.blocks().stream().map(LessonBlock::text));
        }
    }

    private void add(TechniqueCard card) {
        List<String> names = new ArrayList<>(card.synonyms());
        card.techniques().forEach(technique -> names.add(technique.name()));
        add(
                SearchKind.CARD,
                new ContentLink(Kind.CARD, card.id(), ""),
                card.title(),
                "",
                names,
                Stream.of(
                                Stream.of(card.purpose(), card.setup()),
                                card.moves().stream(),
                                Stream.of(card.doseNote()),
                                card.errors().stream(),
                                card.cautions().stream(),
                                Stream.of(alsoCalled(card.synonyms())))
                        .flatMap(each -> each));
    }

    private void add(Structure structure) {
        add(
                SearchKind.STRUCTURE,
                new ContentLink(Kind.STRUCTURE, structure.id(), ""),
                structure.name(),
                "",
                structure.synonyms(),
                Stream.concat(
                        Stream.of(structure.definition()),
                        Stream.concat(
                                library.glossary().structure(structure.id()).stream()
                                        .flatMap(entry ->
                                                Stream.of(
                                                        entry.attachments(),
                                                        entry.action(),
                                                        entry.reached(),
                                                        entry.injuries(),
                                                        entry.care())),
                                Stream.of(alsoCalled(structure.synonyms())))));
    }

    private void add(Technique technique) {
        add(
                SearchKind.TECHNIQUE,
                new ContentLink(Kind.TECHNIQUE, technique.id(), ""),
                technique.name(),
                "",
                technique.synonyms(),
                Stream.concat(
                        Stream.of(technique.definition()),
                        Stream.concat(
                                library.glossary().technique(technique.id()).stream()
                                        .flatMap(entry -> Stream.of(entry.purpose(), entry.when())),
                                Stream.of(alsoCalled(technique.synonyms())))));
    }

    private void add(Rule rule) {
        add(
                SearchKind.RULE,
                new ContentLink(Kind.RULE, rule.id(), ""),
                rule.id(),
                rule.section(),
                List.of(),
                Stream.of(rule.says()));
    }

    /**
     * Only what a student reads before planning: the point of a case would give its answer away.
     */
    private void add(ClientCase client) {
        add(
                SearchKind.CASE,
                new ContentLink(Kind.CASE, client.id(), ""),
                client.title(),
                "",
                List.of(client.client()),
                Stream.of(client.story().replaceAll("[*_>#`]", "").replaceAll("\\s+", " ")));
    }

    private void add(
            SearchKind kind,
            ContentLink link,
            String title,
            String context,
            List<String> names,
            Stream<String> sentences) {
        entries.add(
                new SearchEntry(
                        kind,
                        link.id() + link.anchor(),
                        link.path(),
                        title,
                        context,
                        names,
                        sentences
                                .map(SearchEntries::withoutAddresses)
                                .map(String::strip)
                                .filter(sentence -> !sentence.isEmpty())
                                .map(SearchEntries::ended)
                                .collect(Collectors.joining(" "))));
    }

    private static String alsoCalled(List<String> names) {
        return names.isEmpty() ? "" : "Also called " + String.join(", ", names);
    }

    /** A link in plain text is its words alone, not the address behind them. */
    private static String withoutAddresses(String text) {
        return LINK.matcher(text).replaceAll("$1");
    }

    /** A heading or a table ends without a full stop; the next sentence is another one. */
    private static String ended(String sentence) {
        return sentence.matches("(?s).*[.!?:]$") ? sentence : sentence + ".";
    }
}
