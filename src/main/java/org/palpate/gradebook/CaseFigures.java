package org.palpate.gradebook;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.palpate.gradebook.statistics.ElementAnalysis;
import org.palpate.gradebook.statistics.ItemStatistics;

/**
 * What many attempts at one case say.
 *
 * @param item the case as an item of the test; null where it stands in no test
 * @param mean mean score, 0 to 1; null where there is no attempt
 * @param attempts the attempts behind the figures
 */
public record CaseFigures(
        String caseId,
        String title,
        @Nullable ItemStatistics item,
        @Nullable Double mean,
        ElementAnalysis elements,
        List<UUID> attempts) {

    public CaseFigures {
        attempts = List.copyOf(attempts);
    }
}
