package org.palpate.quiz;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;

/** Decides about attempts in assignments; whoever assigns implements it. */
public interface AssignmentGate {

    /**
     * What holds now for a student and a case.
     *
     * @param tries how many attempts of theirs at the case were graded in the assignment
     * @return empty where the assignment is not theirs or does not have the case
     */
    Optional<Terms> terms(UUID assignmentId, AccountId student, String caseId, int tries);

    /** Whether the student may see how their attempts in the assignment were graded. */
    boolean showsResults(UUID assignmentId, AccountId student);

    /** The student's assignments whose results they may not see yet. */
    Set<UUID> concealed(AccountId student);

    /** Whether whoever asks teaches the class of the assignment. */
    boolean isTaughtByAsker(UUID assignmentId);

    /** Whether whoever asks teaches the classes of all these assignments; false of none. */
    boolean areTaughtByAsker(Collection<UUID> assignmentIds);

    /**
     * What holds for a student and a case of an assignment.
     *
     * @param title the assignment's
     * @param exam whether nothing is told about the grade for now
     * @param endsAt when the time is over; null where there is no end in sight
     * @param refusal why no plan can be worked on now, in a sentence; null where one can
     */
    record Terms(String title, boolean exam, @Nullable Instant endsAt, @Nullable String refusal) {

        public Terms {
            if (title.isBlank()) {
                throw new IllegalArgumentException("An assignment has a title");
            }
        }
    }
}
