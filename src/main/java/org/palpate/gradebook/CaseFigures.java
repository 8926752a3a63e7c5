package org.palpate.gradebook;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.palpate.gradebook.statistics.ElementAnalysis;
import org.palpate.gradebook.statistics.ItemStatistics;

/**
 * What many attempts at one case say.
 *
 * @param item the case as an item of a test; null where it stands in no test
 * @param mean mean score, 0 to 1; null where there is no attempt
 * @param deviation standard deviation of the scores, 0 to 1; null of fewer than two
 * @param versions how many versions of the rules graded them
 * @param attempts the attempts behind the figures
 */
public record CaseFigures(
        String caseId,
        String title,
        @Nullable ItemStatistics item,
        @Nullable Double mean,
        @Nullable Double deviation,
        ElementAnalysis elements,
        int versions,
        List<UUID> attempts)
        implements ItemFigures {

    public CaseFigures {
        attempts = List.copyOf(attempts);
    }

    @Override
    public int size() {
        return attempts.size();
    }

    /** A plan is built from nothing; guessing one counts as nothing. */
    @Override
    public Double guess() {
        return 0.0;
    }
}
