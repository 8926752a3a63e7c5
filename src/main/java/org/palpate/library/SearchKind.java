package org.palpate.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be found, in the order of a way of learning. */
public enum SearchKind {
    LESSON("Lessons"),
    CARD("Technique cards"),
    STRUCTURE("Structures"),
    TECHNIQUE("Techniques"),
    RULE("Rules"),
    CASE("Cases");

    private final String label;

    SearchKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** How it stands in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SearchKind> named(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
