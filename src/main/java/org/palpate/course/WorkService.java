package org.palpate.course;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import org.palpate.account.AccountId;
import org.palpate.account.CurrentUser;
import org.palpate.content.CheckAnswer;
import org.palpate.content.CheckMarker;
import org.palpate.content.CheckResult;
import org.palpate.content.CourseModule;
import org.palpate.content.KnowledgeCheck;
import org.palpate.content.ModuleItem;

/** Whoever is signed in works on what is assigned to them. */
@Service
public class WorkService {

    private static final String WORKS = "@assignmentAccess.works(#assignmentId)";

    private final Assignments assignments;
    private final StudentDesk desk;
    private final Sittings sittings;
    private final SittingClock sittingClock;
    private final CheckMarks checks;
    private final StudyNotes notes;
    private final CheckAnswerJson answerJson;
    private final OutcomeBook outcomes;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WorkService(
            Assignments assignments,
            StudentDesk desk,
            Sittings sittings,
            SittingClock sittingClock,
            CheckMarks checks,
            StudyNotes notes,
            CheckAnswerJson answerJson,
            OutcomeBook outcomes,
            CurrentUser currentUser,
            TransactionTemplate transaction,
            Clock clock) {
        this.assignments = assignments;
        this.desk = desk;
        this.sittings = sittings;
        this.sittingClock = sittingClock;
        this.checks = checks;
        this.notes = notes;
        this.answerJson = answerJson;
        this.outcomes = outcomes;
        this.currentUser = currentUser;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Everything that is assigned, what is due first on top. */
    @PreAuthorize("isAuthenticated()")
    public List<DueAssignment> mine() {
        AccountId student = student();
        for (UUID waiting : waiting(student)) {
            if (notes.noteLessons(waiting, student)) {
                outcomes.refresh(waiting, student);
            }
        }
        return transaction.execute(status ->
                desk.list(assignments.ofStudent(student.value()), student).stream()
                        .sorted(byDate())
                        .toList());
    }

    /** What there is to do now, what is due first on top. */
    @PreAuthorize("isAuthenticated()")
    public List<DueAssignment> due() {
        return mine().stream().filter(DueAssignment::isWaiting).toList();
    }

    /** One assignment with its items and how far they are. */
    @PreAuthorize(WORKS)
    public AssignmentWork work(UUID assignmentId) {
        AccountId student = student();
        sitting(assignmentId, student)
                .filter(sitting -> !sitting.isHandedIn() && sitting.isOver(clock.instant()))
                .ifPresent(sitting -> sittingClock.collect(sitting.getId()));
        notes.noteLessons(assignmentId, student);
        outcomes.refresh(assignmentId, student);
        return transaction.execute(status -> desk.work(require(assignmentId), student));
    }

    /** Sit down for an exam; whoever sits already goes on. Answers why not, or null. */
    @PreAuthorize(WORKS)
    public @Nullable String start(UUID assignmentId) {
        AccountId student = student();
        try {
            return transaction
                    .execute(status -> Optional.ofNullable(sitDown(assignmentId, student)))
                    .orElse(null);
        } catch (DataIntegrityViolationException raced) {
            return null; // Another tab sat down between our look and our insert.
        }
    }

    private @Nullable String sitDown(UUID assignmentId, AccountId student) {
        Assignment assignment = require(assignmentId);
        if (!assignment.isExam()) {
            return "Only an exam has to be started.";
        } else if (sitting(assignmentId, student).isPresent()) {
            return null;
        }
        Instant now = clock.instant();
        String refusal = desk.refusesStart(assignment, student);
        if (refusal == null) {
            sittings.saveAndFlush(
                    new Sitting(assignmentId, student, now, assignment.endOf(student, now)));
        }
        return refusal;
    }

    /** Hand an exam in: what was begun is graded as it stands, and nothing more can be done. */
    @PreAuthorize(WORKS)
    public void handIn(UUID assignmentId) {
        AccountId student = student();
        try {
            transaction.executeWithoutResult(status -> close(assignmentId, student));
        } catch (OptimisticLockingFailureException raced) {
            // A plan was saved or the exam collected at the same moment.
            transaction.executeWithoutResult(status -> close(assignmentId, student));
        }
        outcomes.refresh(assignmentId, student);
    }

    private void close(UUID assignmentId, AccountId student) {
        sitting(assignmentId, student)
                .filter(sitting -> !sitting.isHandedIn())
                .ifPresent(sitting -> sittingClock.close(sitting, clock.instant()));
    }

    /** Answer a knowledge check of an assignment. */
    @PreAuthorize(WORKS)
    public AnswerOutcome answer(
            UUID assignmentId, String lessonId, String checkId, CheckAnswer answer) {
        AccountId student = student();
        ModuleItem.CheckItem item = new ModuleItem.CheckItem(lessonId, checkId);
        AnswerOutcome outcome =
                transaction.execute(
                        status -> keepAnswer(require(assignmentId), student, item, answer));
        if (!(outcome instanceof AnswerOutcome.Refused)) {
            outcomes.refresh(assignmentId, student);
        }
        return outcome;
    }

    private AnswerOutcome keepAnswer(
            Assignment assignment,
            AccountId student,
            ModuleItem.CheckItem item,
            CheckAnswer answer) {
        CourseModule module = desk.moduleOf(assignment);
        Optional<KnowledgeCheck> check = desk.check(item);
        if (!module.items().contains(item) || check.isEmpty()) {
            return new AnswerOutcome.Refused("This question is not part of the assignment.");
        }
        CheckResult result = CheckMarker.mark(check.get(), answer);
        if (!result.answered()) {
            return new AnswerOutcome.Refused("Answer the question first.");
        }
        Optional<CheckMark> known =
                checks.findByAssignmentIdAndAccountId(assignment.getId(), student.value()).stream()
                        .filter(mark -> mark.isOf(item))
                        .findFirst();
        String refusal = desk.refusesAnswer(assignment, student, module, known.orElse(null));
        if (refusal != null) {
            return new AnswerOutcome.Refused(refusal);
        }
        String json = answerJson.write(answer);
        Instant now = clock.instant();
        if (known.isEmpty()) {
            checks.saveAndFlush(
                    new CheckMark(assignment.getId(), student, item, json, result.share(), now));
        } else if (assignment.isExam()) {
            known.get().changeMind(json, result.share(), now);
        } else {
            known.get().tryAgain(json, result.share(), module.passRule(), now);
        }
        return assignment.isExam() ? new AnswerOutcome.Kept() : new AnswerOutcome.Marked(result);
    }

    /** Note that a technique card of an assignment was opened. */
    @PreAuthorize(WORKS)
    public void studyCard(UUID assignmentId, String cardId) {
        AccountId student = student();
        if (notes.noteCard(assignmentId, student, cardId)) {
            outcomes.refresh(assignmentId, student);
        }
    }

    private List<UUID> waiting(AccountId student) {
        return transaction.execute(status ->
                assignments.ofStudent(student.value()).stream()
                        .filter(assignment -> desk.refusesWork(assignment, student) == null)
                        .map(Assignment::getId)
                        .toList());
    }

    private static Comparator<DueAssignment> byDate() {
        return Comparator.comparing(
                        (DueAssignment each) -> lastDay(each.window()),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(each -> each.window().opens())
                .thenComparing(DueAssignment::title)
                .thenComparing(DueAssignment::id);
    }

    private static @Nullable Instant lastDay(AssignmentWindow window) {
        return window.due() == null ? window.closes() : window.due();
    }

    private Optional<Sitting> sitting(UUID assignmentId, AccountId student) {
        return sittings.findByAssignmentIdAndAccountId(assignmentId, student.value());
    }

    private AccountId student() {
        return currentUser.require().id();
    }

    private Assignment require(UUID assignmentId) {
        return assignments
                .findById(assignmentId)
                .orElseThrow(() -> new IllegalArgumentException("There is no such assignment"));
    }
}
