package org.palpate.course;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.palpate.account.AccountId;

/** What instructors decided about grades; whoever keeps the gradebook implements it. */
public interface GivenGrades {

    /** The decisions about one student, by assignment; missing where there is none. */
    Map<UUID, GivenGrade> of(Collection<UUID> assignmentIds, AccountId student);

    /** The decision about one student in one assignment; {@link GivenGrade#NONE} without one. */
    default GivenGrade of(UUID assignmentId, AccountId student) {
        return of(List.of(assignmentId), student).getOrDefault(assignmentId, GivenGrade.NONE);
    }
}
