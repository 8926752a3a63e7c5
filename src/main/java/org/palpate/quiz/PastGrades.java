package org.palpate.quiz;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The stored grades that no longer count. */
interface PastGrades extends Repository<PastGrade, UUID> {

    PastGrade save(PastGrade grade);

    List<PastGrade> findByAttemptIdOrderByRegradedAt(UUID attemptId);
}
