package org.palpate.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.palpate.account.DemoAccounts;
import org.palpate.account.DemoVisits;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.content.CourseModule;
import org.palpate.content.ModuleItem;
import org.palpate.content.ModuleItem.CaseItem;
import org.palpate.grading.TreatmentPlan;
import org.palpate.quiz.AssignmentAttempts;
import org.palpate.quiz.AssignmentRefused;
import org.palpate.quiz.AttemptMark;
import org.palpate.quiz.AttemptService;
import org.palpate.quiz.Draft;
import org.palpate.quiz.SaveOutcome;

/** Students work through what is assigned, each in their own manner, on some evenings. */
@Component
@Profile(DemoAccounts.PROFILE)
class StudentWork {

    private static final int MOST_TRIES = 3;

    private final Story story;
    private final DemoVisits visits;
    private final Planning planning;
    private final Studying studying;
    private final AttemptService attempts;
    private final AssignmentAttempts marks;

    StudentWork(
            Story story,
            DemoVisits visits,
            Planning planning,
            Studying studying,
            AttemptService attempts,
            AssignmentAttempts marks) {
        this.story = story;
        this.visits = visits;
        this.planning = planning;
        this.studying = studying;
        this.attempts = attempts;
        this.marks = marks;
    }

    /** The student will work on it: first what there is to learn, then the clients. */
    void begin(Assigned assigned, Student student, TermDays days) {
        Evenings evenings = new Evenings(assigned, student, days);
        CourseModule module = assigned.module();
        List<CaseItem> clients = module.items(CaseItem.class).toList();
        Instant at = evenings.first();
        for (ModuleItem item : module.items()) {
            if (!(item instanceof CaseItem)) {
                at = at.plus(studying.lengthOf(item));
                evenings.plan(at, () -> studying.study(assigned, student, item));
            }
        }
        evenings.plan(at, () -> studying.lookAt(assigned));
        for (int i = 0; i < clients.size(); i++) {
            String caseId = clients.get(i).caseId();
            Instant begun = evenings.forClient(i, clients.size(), at);
            evenings.plan(begun, () -> treat(assigned, student, caseId, 0, evenings));
        }
    }

    /** The student begins a client and stops half-way; the plan waits. */
    void leaveHalf(Assigned assigned, Student student, String caseId) {
        AccountOwner owner = owner(student);
        Draft draft = attempts.openDraft(owner, caseId, assigned.id());
        save(draft, owner, Slips.half(planning.plan(student, caseId, 0)), draft.version());
    }

    private void treat(
            Assigned assigned, Student student, String caseId, int tries, Evenings evenings) {
        AccountOwner owner = owner(student);
        Draft draft;
        try {
            draft = attempts.openDraft(owner, caseId, assigned.id());
        } catch (AssignmentRefused closed) {
            return; // Too late; the student has to leave it.
        }
        TreatmentPlan plan = planning.plan(student, caseId, tries);
        if (evenings.sleepsOver(caseId)) {
            long version = save(draft, owner, Slips.half(plan), draft.version());
            evenings.plan(
                    draft.startedAt().plus(Duration.ofHours(23)),
                    () -> handIn(assigned, student, draft, version, plan, tries, evenings));
        } else {
            evenings.plan(
                    draft.startedAt()
                            .plus(
                                    Duration.ofMinutes(
                                            9 + Chance.upTo(9, caseId, student.userName()))),
                    () -> handIn(assigned, student, draft, draft.version(), plan, tries, evenings));
        }
    }

    private void handIn(
            Assigned assigned,
            Student student,
            Draft draft,
            long version,
            TreatmentPlan plan,
            int tries,
            Evenings evenings) {
        AccountOwner owner = owner(student);
        long saved = save(draft, owner, plan, version);
        attempts.submit(draft.id(), owner, saved);
        if (student.manner().again()
                && tries + 1 < MOST_TRIES
                && !hasPassed(assigned, owner, draft.caseId())) {
            evenings.plan(
                    evenings.nextAfter(draft.startedAt(), draft.caseId()),
                    () -> treat(assigned, student, draft.caseId(), tries + 1, evenings));
        }
    }

    private boolean hasPassed(Assigned assigned, AccountOwner owner, String caseId) {
        return marks.marks(assigned.id(), owner.account()).stream()
                .filter(mark -> mark.caseId().equals(caseId))
                .anyMatch(AttemptMark::passed);
    }

    private long save(Draft draft, AccountOwner owner, TreatmentPlan plan, long version) {
        return attempts.saveDraft(draft.id(), owner, plan, version)
                        instanceof SaveOutcome.Saved(long saved, _)
                ? saved
                : version;
    }

    private AccountOwner owner(Student student) {
        return new AccountOwner(visits.idOf(student.userName()));
    }

    /** The evenings that a student has for an assignment. */
    private final class Evenings {

        private final Student student;
        private final Assigned assigned;
        private final TermDays days;
        private final LocalDate firstDay;

        Evenings(Assigned assigned, Student student, TermDays days) {
            this.assigned = assigned;
            this.student = student;
            this.days = days;
            int from = Math.min(assigned.openedAgo(), student.joinedAgo());
            this.firstDay =
                    days.ago(from - student.manner().startsAfter() - chance(2, "first evening"));
        }

        Instant first() {
            return on(firstDay, "study");
        }

        /** The clients come on the later evenings, or after everything else on the only one. */
        Instant forClient(int number, int clients, Instant studied) {
            int evenings = student.manner().evenings() - 1;
            if (evenings == 0) {
                return studied.plus(Duration.ofMinutes(5 + 25L * number));
            }
            int each = Math.ceilDiv(clients, evenings);
            LocalDate day = firstDay.plusDays(1 + chance(2, "pause") + number / each);
            return on(day, "clients " + day).plus(Duration.ofMinutes(25L * (number % each)));
        }

        /** Whoever tries again sleeps over it first. */
        Instant nextAfter(Instant last, String caseId) {
            return last.plus(Duration.ofHours(24L * (1 + chance(2, "again " + caseId))))
                    .plus(Duration.ofMinutes(chance(40, "minute " + caseId)));
        }

        boolean sleepsOver(String caseId) {
            return Chance.is(0.2, student.userName(), assigned.module().id(), caseId, "sleeps");
        }

        /** It happens unless the student has stopped by then. */
        void plan(Instant at, Runnable what) {
            if (student.stoppedAgo() < 0 || at.isBefore(days.ago(student.stoppedAgo(), 0, 0))) {
                story.add(at, student.userName(), what);
            }
        }

        private Instant on(LocalDate day, String what) {
            return days.at(day, student.manner().hour(), chance(45, what));
        }

        private int chance(int bound, String what) {
            return Chance.upTo(bound, student.userName(), assigned.module().id(), what);
        }
    }
}
