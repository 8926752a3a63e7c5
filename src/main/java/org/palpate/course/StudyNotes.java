package org.palpate.course;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.palpate.account.AccountId;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.content.ModuleItem;

/** Notes what was read and studied for an assignment, so that it stays done. */
@Component
class StudyNotes {

    private final Assignments assignments;
    private final ItemStudies studies;
    private final LessonsRead lessonsRead;
    private final StudentDesk desk;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StudyNotes(
            Assignments assignments,
            ItemStudies studies,
            LessonsRead lessonsRead,
            StudentDesk desk,
            TransactionTemplate transaction,
            Clock clock) {
        this.assignments = assignments;
        this.studies = studies;
        this.lessonsRead = lessonsRead;
        this.desk = desk;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Note the lessons that the student, who asks, has read; answers whether any was new. */
    boolean noteLessons(UUID assignmentId, AccountId student) {
        Set<String> read = lessonsRead.by(new AccountOwner(student));
        return note(
                assignmentId,
                student,
                item -> item instanceof ModuleItem.LessonItem(var id) && read.contains(id));
    }

    /** Note that the student studied a card; answers whether that was new. */
    boolean noteCard(UUID assignmentId, AccountId student, String cardId) {
        return note(assignmentId, student, new ModuleItem.CardItem(cardId)::equals);
    }

    private boolean note(UUID assignmentId, AccountId student, Predicate<ModuleItem> which) {
        try {
            return Boolean.TRUE.equals(
                    transaction.execute(status ->
                            assignments
                                    .findById(assignmentId)
                                    .filter(assignment -> write(assignment, student, which))
                                    .isPresent()));
        } catch (DataIntegrityViolationException raced) {
            return false; // Another tab noted it.
        }
    }

    private boolean write(Assignment assignment, AccountId student, Predicate<ModuleItem> which) {
        Set<String> known =
                studies.findByAssignmentIdAndAccountId(assignment.getId(), student.value()).stream()
                        .map(ItemStudy::item)
                        .collect(Collectors.toSet());
        List<String> fresh =
                desk.moduleOf(assignment).items().stream()
                        .filter(which)
                        .map(ItemStudy::nameOf)
                        .flatMap(Optional::stream)
                        .filter(name -> !known.contains(name))
                        .toList();
        if (fresh.isEmpty() || desk.refusesWork(assignment, student) != null) {
            return false;
        }
        fresh.forEach(name ->
                studies.saveAndFlush(
                        new ItemStudy(assignment.getId(), student, name, clock.instant())));
        return true;
    }
}
