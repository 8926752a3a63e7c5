package org.palpate.gradebook;

import java.util.List;
import java.util.UUID;

import org.palpate.gradebook.statistics.TestStatistics;

/**
 * A module edition as a test: everybody had the same items to do, in whichever class.
 *
 * @param edition counted from 1 for each module
 * @param statistics over the students who did every item
 * @param items in the order of the module
 * @param scores of the same students, as shares of all marks
 */
public record TestFigures(
        UUID editionId,
        String title,
        int edition,
        int classes,
        TestStatistics statistics,
        List<ItemFigures> items,
        List<Double> scores) {

    public TestFigures {
        items = List.copyOf(items);
        scores = List.copyOf(scores);
    }

    /** How many attempts and answers it rests on, those of unfinished students too. */
    public int size() {
        return items.stream().mapToInt(ItemFigures::size).sum();
    }
}
