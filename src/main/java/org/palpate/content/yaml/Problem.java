package org.palpate.content.yaml;

/**
 * One mistake in a file.
 *
 * @param line from 1
 * @param field path of the field, such as {@code facts.event.days_to}; empty for the whole file
 */
public record Problem(String file, int line, String field, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + (field.isEmpty() ? "" : field + ": ") + message;
    }
}
