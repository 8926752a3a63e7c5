package org.palpate.course;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.AccountId;
import org.palpate.content.CourseModule;
import org.palpate.content.ModuleItem;
import org.palpate.quiz.AssignmentGate;

/** Opens and closes assignments for attempts. */
@Component
@Transactional(readOnly = true)
class CourseGate implements AssignmentGate {

    /** What students of an archived class are told. */
    static final String CLASS_ENDED = "This class has ended.";

    private final Assignments assignments;
    private final Sittings sittings;
    private final Roster roster;
    private final AssignedModules modules;
    private final ClassAccess classAccess;
    private final Clock clock;

    CourseGate(
            Assignments assignments,
            Sittings sittings,
            Roster roster,
            AssignedModules modules,
            ClassAccess classAccess,
            Clock clock) {
        this.assignments = assignments;
        this.sittings = sittings;
        this.roster = roster;
        this.modules = modules;
        this.classAccess = classAccess;
        this.clock = clock;
    }

    @Override
    public Optional<Terms> terms(UUID assignmentId, AccountId student, String caseId, int tries) {
        return assignments
                .findById(assignmentId)
                .filter(assignment -> isAssigned(assignment, student))
                .filter(assignment -> hasCase(assignment, caseId))
                .map(assignment -> terms(assignment, student, tries));
    }

    @Override
    public boolean showsResults(UUID assignmentId, AccountId student) {
        return assignments
                .findById(assignmentId)
                .filter(assignment -> showsResults(assignment, student))
                .isPresent();
    }

    @Override
    public Set<UUID> concealed(AccountId student) {
        return assignments.examsSatBy(student.value()).stream()
                .filter(exam -> !showsResults(exam, student))
                .map(Assignment::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isTaughtByAsker(UUID assignmentId) {
        return assignments
                .findById(assignmentId)
                .filter(assignment -> classAccess.teaches(assignment.classId()))
                .isPresent();
    }

    @Override
    public boolean areTaughtByAsker(Collection<UUID> assignmentIds) {
        List<UUID> classes =
                assignmentIds.isEmpty() ? List.of() : assignments.classesOf(assignmentIds);
        return !classes.isEmpty() && classes.stream().allMatch(classAccess::teaches);
    }

    boolean isAssigned(Assignment assignment, AccountId student) {
        return assignment.isFor(student) && roster.hasStudent(assignment.classId(), student);
    }

    /** Whoever still sits an exam sees nothing of it, even when others already may. */
    boolean showsResults(Assignment assignment, AccountId student) {
        Instant now = clock.instant();
        return !assignment.isExam()
                || (assignment.isReleased(now)
                        && sittingOf(assignment, student)
                                .filter(sitting -> sitting.isOver(now))
                                .isPresent());
    }

    /**
     * As {@link #showsResults}; whoever never sat a released exam may have a grade all the same.
     */
    boolean showsGrade(Assignment assignment, AccountId student) {
        Instant now = clock.instant();
        return !assignment.isExam()
                || (assignment.isReleased(now)
                        && sittingOf(assignment, student)
                                .filter(sitting -> !sitting.isOver(now))
                                .isEmpty());
    }

    Optional<Sitting> sittingOf(Assignment assignment, AccountId student) {
        return sittings.findByAssignmentIdAndAccountId(assignment.getId(), student.value());
    }

    @Nullable String refusesWork(Assignment assignment, AccountId student) {
        return roster.isArchived(assignment.classId())
                ? CLASS_ENDED
                : Admission.refusesWork(
                        assignment,
                        student,
                        sittingOf(assignment, student).orElse(null),
                        clock.instant());
    }

    private Terms terms(Assignment assignment, AccountId student, int tries) {
        CourseModule module = modules.definition(assignment.moduleEditionId());
        String refusal = refusesWork(assignment, student);
        return new Terms(
                assignment.title(),
                assignment.isExam(),
                sittingOf(assignment, student).map(Sitting::endsAt).orElse(null),
                refusal == null
                        ? Admission.refusesTry(assignment, student, module.passRule(), tries)
                        : refusal);
    }

    private boolean hasCase(Assignment assignment, String caseId) {
        return modules.definition(assignment.moduleEditionId()).items().stream()
                .anyMatch(item -> item.equals(new ModuleItem.CaseItem(caseId)));
    }
}
