package org.palpate.course;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An instructor's own case.
 *
 * @param version names the state that was seen
 * @param reading what the rules make of it
 * @param publications where students practise with it
 */
public record OwnCaseDetails(
        UUID id,
        long version,
        CaseDraft draft,
        CaseReading reading,
        List<Publication> publications,
        boolean archived,
        Instant updatedAt) {

    /**
     * A class that practises with the case.
     *
     * @param edition number of the edition that it has
     * @param current whether that is the case as it is now
     */
    public record Publication(UUID classId, String className, int edition, boolean current) {}

    public OwnCaseDetails {
        publications = List.copyOf(publications);
    }
}
