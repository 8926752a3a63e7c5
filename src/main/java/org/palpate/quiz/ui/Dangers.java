package org.palpate.quiz.ui;

import java.util.ArrayList;
import java.util.List;

import org.palpate.quiz.GradedResult;

/** What makes a plan unsafe, in words. */
final class Dangers {

    /**
     * One thing that can hurt the client.
     *
     * @param rules ids of the rules behind it
     */
    record Danger(String sentence, List<String> rules) {

        Danger {
            rules = List.copyOf(rules);
        }
    }

    private Dangers() {}

    /** One sentence for each thing in the plan, or missing from it, that can hurt the client. */
    static List<Danger> of(GradedResult result) {
        return of(result, Reader.STUDENT);
    }

    static List<Danger> of(GradedResult result, Reader reader) {
        List<Danger> dangers = new ArrayList<>();
        for (Comparison.Group group : Comparison.of(result)) {
            for (Comparison.Row row : group.rows()) {
                if (row.verdict().unsafe()) {
                    dangers.add(new Danger(sentence(row, reader), row.verdict().rules()));
                }
            }
        }
        return dangers;
    }

    private static String sentence(Comparison.Row row, Reader reader) {
        if (row.given().isEmpty()) {
            return reader.plan() + " leaves out: " + PlanLabels.inner(row.asked()) + ".";
        }
        String given = row.given().getFirst().text();
        return row.amounts().stream()
                .filter(amount -> amount.mark() == Comparison.Mark.UNSAFE)
                .findFirst()
                .map(amount -> given + ": " + amount.given() + " is past what is safe.")
                .orElse(
                        row.asked().isEmpty()
                                ? given + " can hurt this client."
                                : (reader == Reader.STUDENT ? "You chose “" : "The student chose “")
                                        + given
                                        + "”; the protocol says “"
                                        + row.asked()
                                        + "”.");
    }
}
