package org.palpate.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which columns of a roster hold what.
 *
 * @param names in the order in which they make up a name
 * @param logins the first that is filled in counts; none where it is to be guessed from the line
 */
record RosterColumns(List<Integer> names, List<Integer> logins) {

    /** For a roster without headings. */
    static final RosterColumns UNNAMED = new RosterColumns(List.of(), List.of());

    private static final Set<String> WHOLE =
            Set.of("name", "student", "fullname", "studentname", "displayname");
    private static final Set<String> GIVEN = Set.of("firstname", "givenname", "forename");
    private static final Set<String> FAMILY = Set.of("lastname", "familyname", "surname");
    private static final Set<String> LOGIN =
            Set.of("email", "mail", "emailaddress", "username", "user", "login");

    RosterColumns {
        names = List.copyOf(names);
        logins = List.copyOf(logins);
    }

    /** The columns that a line of headings names; empty where it is none. */
    static Optional<RosterColumns> in(List<String> cells) {
        List<Integer> whole = titled(cells, WHOLE);
        List<Integer> logins = titled(cells, LOGIN);
        List<Integer> names = new ArrayList<>(whole);
        if (whole.isEmpty()) {
            names.addAll(titled(cells, GIVEN));
            names.addAll(titled(cells, FAMILY));
        }
        return logins.isEmpty() ? Optional.empty() : Optional.of(new RosterColumns(names, logins));
    }

    private static List<Integer> titled(List<String> cells, Set<String> titles) {
        return IntStream.range(0, cells.size())
                .filter(column ->
                        titles.contains(
                                cells.get(column)
                                        .toLowerCase(Locale.ROOT)
                                        .replaceAll("[^a-z]", "")))
                .boxed()
                .toList();
    }

    RosterEntry entry(int line, List<String> cells) {
        if (!logins.isEmpty()) {
            String login =
                    logins.stream()
                            .map(column -> cell(cells, column))
                            .filter(each -> !each.isEmpty())
                            .findFirst()
                            .orElse("");
            return new RosterEntry(line, joined(names, cells), login);
        }
        int guessed = guessLogin(cells);
        List<Integer> others =
                IntStream.range(0, cells.size())
                        .filter(column -> column != guessed)
                        .boxed()
                        .toList();
        return new RosterEntry(line, joined(others, cells), cells.get(guessed));
    }

    /** What looks like an address, else the last field that is filled in. */
    private static int guessLogin(List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(column -> cells.get(column).contains("@"))
                .findFirst()
                .orElseGet(() ->
                        IntStream.range(0, cells.size())
                                .filter(column -> !cells.get(column).isEmpty())
                                .max()
                                .orElse(0));
    }

    private static String joined(List<Integer> columns, List<String> cells) {
        return columns.stream()
                .map(column -> cell(cells, column))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
