package org.palpate.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palpate.content.Connections;
import org.palpate.content.ContentLibrary;
import org.palpate.content.Coverage;
import org.palpate.planner.Planner;
import org.palpate.planner.Rule;

/** What a content folder holds, and what lessons, cards and cases do with its rules. */
final class CoverageReport {

    private final ContentLibrary library;

    CoverageReport(ContentLibrary library) {
        this.library = library;
    }

    void print(PrintWriter out) {
        out.printf("content %s is in order%n%n", library.version());
        out.printf("%5d techniques%n", library.vocabulary().techniques().size());
        out.printf("%5d structures and groups%n", library.vocabulary().structures().size());
        out.printf("%5d facts%n", library.vocabulary().facts().size());
        out.printf("%5d flags%n", library.flags().size());
        out.printf("%5d rules%n", library.rules().size());
        out.printf(
                "%5d rows of the decision table%n", rows(library.rules().stream().toList()).size());
        out.printf("%5d cases%n", library.cases().size());
        out.printf("%5d lessons%n", library.lessons().size());
        out.printf(
                "%5d knowledge checks%n",
                library.lessons().stream().mapToInt(lesson -> lesson.checks().size()).sum());
        out.printf("%5d technique cards%n", library.cards().size());
        out.printf("%5d modules%n", library.modules().size());
        out.printf(
                "%5d glossary entries%n",
                library.glossary().structures().size() + library.glossary().techniques().size());
        out.printf("%5d pictures%n", library.pictures().entries().size());
        out.printf("%5d sources%n%n", library.sources().size());
        out.printf(
                "%-40s %6s %6s %6s %8s %7s %8s %8s%n",
                "section", "rules", "rows", "graded", "in cases", "taught", "on cards", "in case");
        Map<String, List<Rule>> sections = new LinkedHashMap<>();
        library.rules()
                .forEach(rule ->
                        sections.computeIfAbsent(rule.section(), _ -> new ArrayList<>()).add(rule));
        sections.forEach((section, rules) -> print(section, rules, out));
        out.println();
        out.println(
                "Every row is called up by a case or by made-up facts. Rows that no case calls up:");
        Set<String> exercised = library.exercisedRows();
        List<String> open =
                rows(library.rules().stream().toList()).stream()
                        .filter(row -> !exercised.contains(row))
                        .toList();
        out.println(open.isEmpty() ? "none" : String.join(", ", open));
        out.println();
        Coverage coverage = new Coverage(library);
        printGap("Rules that no lesson teaches", coverage.untaught(), out);
        printGap("Graded rules with a technique but no card", coverage.withoutCard(), out);
        printGap("Graded rules that apply in no case", coverage.withoutCase(), out);
        printGap("Techniques without a card", coverage.techniquesWithoutCard(), out);
        printGap("Techniques without a glossary entry", coverage.techniquesWithoutEntry(), out);
        printGap("Structures without a glossary entry", coverage.structuresWithoutEntry(), out);
        printGap("Pictures without a text alternative", coverage.picturesWithoutAlternative(), out);
        printGap("Facts beyond the article without a source", coverage.withoutSource(), out);
        printGap("Sources that are named and not listed", coverage.unlistedSources(), out);
    }

    private static void printGap(String name, List<String> open, PrintWriter out) {
        out.printf("%s: %s%n", name, open.isEmpty() ? "none" : String.join(", ", open));
    }

    private void print(String section, List<Rule> rules, PrintWriter out) {
        List<String> rows = rows(rules);
        Connections ways = library.connections();
        out.printf(
                "%-40s %6d %6d %6d %8d %7d %8d %8d%n",
                section,
                rules.size(),
                rows.size(),
                rules.stream().filter(Coverage::isGraded).count(),
                rows.stream().filter(library.exercisedRows()::contains).count(),
                rules.stream().filter(rule -> !ways.teaching(rule.id()).isEmpty()).count(),
                rules.stream().filter(rule -> !ways.cardsForRule(rule.id()).isEmpty()).count(),
                rules.stream().filter(rule -> !ways.casesForRule(rule.id()).isEmpty()).count());
    }

    private static List<String> rows(List<Rule> rules) {
        List<String> rows = new ArrayList<>();
        for (Rule rule : rules) {
            for (int number = 1; number <= rule.rows().size(); number++) {
                rows.add(Planner.rowId(rule, number));
            }
        }
        return rows;
    }
}
