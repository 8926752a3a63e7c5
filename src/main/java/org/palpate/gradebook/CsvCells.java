package org.palpate.gradebook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** How values stand in a file that may be opened by a spreadsheet. */
final class CsvCells {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private CsvCells() {}

    /** Text that somebody wrote: a spreadsheet must not take it for a formula. */
    static String text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** A share as a percentage with one decimal. */
    static String percent(@Nullable Double share) {
        return share == null ? "" : String.format(Locale.ROOT, "%.1f", share * 100);
    }

    /** A number of our own making, which may be negative. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String yesOrNo(@Nullable Boolean value) {
        return value == null ? "" : value ? "yes" : "no";
    }

    static String time(@Nullable Instant time) {
        return time == null ? "" : time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** A constant of the program in lower case, such as "dose off". */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
