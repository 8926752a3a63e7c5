package org.palpate.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    private static final Set<String> NAME_HEADINGS = Set.of("name", "student", "full name");
    private static final Set<String> LOGIN_HEADINGS =
            Set.of("e-mail", "email", "mail", "user name", "username", "user", "login");

    private RosterReader() {}

    /**
     * The lines that hold anything.
     *
     * @throws ClassRefused if the text is no table, or too long
     */
    static List<RosterEntry> read(String text) {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<CSVRecord> records = records(clean);
        if (records.size() > MOST_LINES) {
            throw new ClassRefused("A roster has at most " + MOST_LINES + " lines.");
        }
        List<RosterEntry> entries = new ArrayList<>();
        Columns columns = Columns.UNNAMED;
        boolean first = true;
        for (CSVRecord row : records) {
            if (isBlank(row)) {
                continue;
            }
            Columns headings = first ? Columns.of(row) : Columns.UNNAMED;
            first = false;
            if (headings.login() >= 0) {
                columns = headings;
            } else {
                entries.add(columns.entry(row));
            }
        }
        return entries;
    }

    private static List<CSVRecord> records(String text) {
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(text))
                        .setIgnoreEmptyLines(false)
                        .setTrim(true)
                        .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new ClassRefused(
                    "The roster cannot be read: a quotation mark is opened and not closed.");
        }
    }

    /** The separator that the first line with anything on it uses. */
    private static char delimiter(String text) {
        String line = text.lines().filter(any -> !any.isBlank()).findFirst().orElse("");
        if (line.indexOf('\t') >= 0) {
            return '\t';
        }
        return line.indexOf(';') >= 0 ? ';' : ',';
    }

    private static boolean isBlank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }

    /** Which column holds what; -1 where it is to be guessed from the line itself. */
    private record Columns(int name, int login) {

        static final Columns UNNAMED = new Columns(-1, -1);

        static Columns of(CSVRecord row) {
            int name = -1;
            int login = -1;
            for (int column = 0; column < row.size(); column++) {
                String heading = row.get(column).strip().toLowerCase(Locale.ROOT);
                if (NAME_HEADINGS.contains(heading)) {
                    name = column;
                } else if (LOGIN_HEADINGS.contains(heading) && login < 0) {
                    login = column;
                }
            }
            return new Columns(name, login);
        }

        RosterEntry entry(CSVRecord row) {
            int line = Math.toIntExact(row.getRecordNumber());
            if (login >= 0) {
                return new RosterEntry(line, cell(row, name), cell(row, login));
            }
            int guessed = guessLogin(row);
            String other = guessed == 0 ? cell(row, 1) : cell(row, 0);
            return new RosterEntry(line, other, cell(row, guessed));
        }

        private static int guessLogin(CSVRecord row) {
            for (int column = 0; column < row.size(); column++) {
                if (row.get(column).contains("@")) {
                    return column;
                }
            }
            return row.size() - 1;
        }

        private static String cell(CSVRecord row, int column) {
            return column >= 0 && column < row.size() ? row.get(column).strip() : "";
        }
    }
}
