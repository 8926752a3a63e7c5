package org.palpate.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a class roster: a name and an e-mail address or user name on each line, separated by
 * commas, semicolons or tabs, with or without a line of headings.
 */
final class RosterReader {

    /** The most lines of one roster. */
    static final int MOST_LINES = 2_000;

    private RosterReader() {}

    /**
     * The lines that hold anything.
     *
     * @throws ClassRefused if the text is no table, or too long
     */
    static List<RosterEntry> read(String text) {
        List<RosterEntry> entries = new ArrayList<>();
        RosterColumns columns = RosterColumns.UNNAMED;
        boolean first = true;
        for (Row row : rows(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            Optional<RosterColumns> headings =
                    first ? RosterColumns.in(row.cells()) : Optional.empty();
            first = false;
            if (headings.isPresent()) {
                columns = headings.get();
            } else {
                entries.add(columns.entry(row.line(), row.cells()));
            }
        }
        return entries;
    }

    /** A record, and the line of the file on which it begins. */
    private record Row(int line, List<String> cells) {}

    private static List<Row> rows(String text) {
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(text))
                        .setIgnoreEmptyLines(false)
                        .setTrim(true)
                        .get();
        List<Row> rows = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                List<String> cells = records.next().stream().map(String::strip).toList();
                if (line > MOST_LINES) {
                    throw new ClassRefused("A roster has at most " + MOST_LINES + " lines.");
                }
                if (!cells.stream().allMatch(String::isEmpty) && !namesTheDelimiter(cells)) {
                    rows.add(new Row(line, cells));
                }
                line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw new ClassRefused(
                    "The roster cannot be read from line "
                            + line
                            + " on: a quotation mark is not closed, or stands inside a field.");
        }
        return rows;
    }

    /** The separator that the first line with anything on it uses outside of quotation marks. */
    private static char delimiter(String text) {
        String line = text.lines().filter(any -> !any.isBlank()).findFirst().orElse("");
        String bare = line.replaceAll("\"[^\"]*\"", "");
        if (bare.indexOf('\t') >= 0) {
            return '\t';
        }
        return bare.indexOf(';') >= 0 ? ';' : ',';
    }

    /** Spreadsheets read and write a first line such as {@code sep=;}. */
    private static boolean namesTheDelimiter(List<String> cells) {
        return cells.getFirst().startsWith("sep=");
    }
}
