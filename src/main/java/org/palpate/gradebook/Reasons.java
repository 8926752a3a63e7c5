package org.palpate.gradebook;

/** Words that people write; they are never empty and never endless. */
final class Reasons {

    private Reasons() {}

    static String require(String text, int longest, String missing) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException(missing);
        }
        if (stripped.length() > longest) {
            throw new IllegalArgumentException("Keep it within " + longest + " characters.");
        }
        return stripped;
    }
}
