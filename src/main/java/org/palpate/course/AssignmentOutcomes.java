package org.palpate.course;

import java.util.List;
import java.util.UUID;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the students of a class stand in its assignments. */
@Service
public class AssignmentOutcomes {

    private final Outcomes outcomes;

    AssignmentOutcomes(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** A row for every student and assignment that they have begun. */
    @PreAuthorize("@classAccess.reads(#classId)")
    @Transactional(readOnly = true)
    public List<OutcomeRow> ofClass(UUID classId) {
        return outcomes.ofClass(classId).stream().map(Outcome::toRow).toList();
    }
}
