package org.palpate.gradebook.statistics;

import java.util.Collections;
import java.util.List;

/**
 * The marks of students on the items of a test.
 *
 * @param mostMarks the most that each item can earn
 * @param rows for each student one mark per item
 */
public record MarkTable(List<Double> mostMarks, List<List<Double>> rows) {

    public MarkTable {
        mostMarks = List.copyOf(mostMarks);
        rows = rows.stream().map(List::copyOf).toList();
        for (double most : mostMarks) {
            if (!(most > 0)) {
                throw new IllegalArgumentException("An item must be able to earn something");
            }
        }
        for (List<Double> row : rows) {
            if (row.size() != mostMarks.size()) {
                throw new IllegalArgumentException(
                        "A student has %d marks on %d items"
                                .formatted(row.size(), mostMarks.size()));
            }
        }
    }

    /** A table in which every item can earn 1. */
    public static MarkTable ofShares(int items, List<List<Double>> rows) {
        return new MarkTable(Collections.nCopies(items, 1.0), rows);
    }

    int students() {
        return rows.size();
    }

    int items() {
        return mostMarks.size();
    }

    double[] item(int index) {
        return rows.stream().mapToDouble(row -> row.get(index)).toArray();
    }

    double[] totals() {
        return rows.stream()
                .mapToDouble(row -> row.stream().mapToDouble(Double::doubleValue).sum())
                .toArray();
    }
}
