package org.palpate.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One lesson, in the order in which it is read.
 *
 * @param id name in addresses, such as {@code it-band}
 * @param part the part of the course that it belongs to
 * @param order place among the lessons
 * @param minutes how long it takes to read
 * @param lead what it is about, in one sentence
 * @param picture id of the picture that stands for it
 * @param objectives what the reader can do afterwards
 * @param summary the lesson on one screen, a sentence for each point
 * @param cards ids of the technique cards that it uses
 * @param practise ids of the cases to practise with
 * @param sources keys in {@code SOURCES.md}; the article itself is always one
 */
public record Lesson(
        String id,
        String title,
        Part part,
        int order,
        int minutes,
        String lead,
        String picture,
        List<String> objectives,
        List<String> summary,
        List<Section> sections,
        List<String> cards,
        List<String> practise,
        List<String> sources) {

    public Lesson {
        objectives = List.copyOf(objectives);
        summary = List.copyOf(summary);
        sections = List.copyOf(sections);
        cards = List.copyOf(cards);
        practise = List.copyOf(practise);
        sources = List.copyOf(sources);
    }

    /** The parts of the course, in the order in which they are read. */
    public enum Part {
        START,
        CATEGORIES,
        INJURIES,
        HOME
    }

    /**
     * One part under its heading.
     *
     * @param anchor name of the part in addresses
     * @param teaches ids of the rules that it teaches
     */
    public record Section(
            String anchor, String heading, List<String> teaches, List<LessonBlock> blocks) {

        public Section {
            teaches = List.copyOf(teaches);
            blocks = List.copyOf(blocks);
        }
    }

    public Optional<Section> section(String anchor) {
        return sections.stream().filter(section -> section.anchor().equals(anchor)).findFirst();
    }

    /** The knowledge checks in the order of the lesson. */
    public List<KnowledgeCheck> checks() {
        return blocks(LessonBlock.Check.class).map(LessonBlock.Check::check).toList();
    }

    /** The section in which a knowledge check stands. */
    public Optional<Section> sectionAsking(String checkId) {
        return sections.stream()
                .filter(section ->
                        section.blocks().stream()
                                .anyMatch(block ->
                                        block instanceof LessonBlock.Check(var check)
                                                && check.id().equals(checkId)))
                .findFirst();
    }

    /** The figures in the order of the lesson. */
    public List<LessonBlock.Figure> figures() {
        return blocks(LessonBlock.Figure.class).toList();
    }

    private <B extends LessonBlock> Stream<B> blocks(Class<B> kind) {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** The lesson as plain text, for searching. */
    public String text() {
        StringBuilder text = new StringBuilder(lead);
        summary.forEach(point -> text.append('\n').append(point));
        for (Section section : sections) {
            text.append('\n').append(section.heading());
            section.blocks().forEach(block -> text.append('\n').append(block.text()));
        }
        return text.toString();
    }
}
