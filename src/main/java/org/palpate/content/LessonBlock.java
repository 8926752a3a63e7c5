package org.palpate.content;

import java.util.List;

/** One piece of a lesson. HTML in it is made from Markdown only and safe to show. */
public sealed interface LessonBlock {

    /** What can be read in it, without any markup. */
    String text();

    /** Paragraphs, lists and small headings. */
    record Prose(String html, String text) implements LessonBlock {}

    /** A comparison in rows and columns; the first row holds the headings. */
    record Table(String html, String text) implements LessonBlock {}

    /**
     * A picture.
     *
     * @param picture id of the picture
     */
    record Figure(String picture, String caption) implements LessonBlock {
        @Override
        public String text() {
            return caption;
        }
    }

    /**
     * A box that stands apart from the text.
     *
     * @param rules ids of the rules or evidence notes that it speaks of
     */
    record Box(Tone tone, List<String> rules, String html, String text) implements LessonBlock {
        public Box {
            rules = List.copyOf(rules);
        }
    }

    /** What a box is for. */
    enum Tone {
        /** The point to keep. */
        KEY,
        /** What can do harm. */
        CAUTION,
        /** What research says; it never changes the expected protocol. */
        EVIDENCE
    }

    /** A question to the reader, in its place. */
    record Check(KnowledgeCheck check) implements LessonBlock {
        @Override
        public String text() {
            return check.ask();
        }
    }
}
