package org.palpate.content;

import java.util.Locale;

/**
 * A reference from a text to something else in the library, written {@code lesson:it-band#hips}.
 *
 * @param anchor section of a lesson; empty for the whole
 */
public record ContentLink(Kind kind, String id, String anchor) {

    /** What can be referred to. */
    public enum Kind {
        LESSON("lessons"),
        CARD("cards"),
        CASE("cases"),
        RULE("rules"),
        STRUCTURE("structures"),
        TECHNIQUE("techniques");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }

        /** How links of this kind begin. */
        public String scheme() {
            return name().toLowerCase(Locale.ROOT) + ":";
        }
    }

    /** The address of what it refers to, relative to the start page. */
    public String path() {
        return kind.folder + "/" + id + (anchor.isEmpty() ? "" : "#" + anchor);
    }

    @Override
    public String toString() {
        return kind.scheme() + id + (anchor.isEmpty() ? "" : "#" + anchor);
    }
}
