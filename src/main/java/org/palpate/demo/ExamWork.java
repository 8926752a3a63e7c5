package org.palpate.demo;

import java.time.Instant;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.palpate.account.DemoAccounts;
import org.palpate.account.DemoVisits;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.content.ModuleItem;
import org.palpate.content.ModuleItem.CaseItem;
import org.palpate.content.ModuleItem.CheckItem;
import org.palpate.course.WorkService;
import org.palpate.quiz.AttemptService;
import org.palpate.quiz.Draft;

/** Students sit an exam; whoever is slow is cut off by the clock. */
@Component
@Profile(DemoAccounts.PROFILE)
class ExamWork {

    private static final int MINUTES_FOR_A_QUESTION = 3;
    private static final int MINUTES_FOR_A_CLIENT = 13;

    private final Story story;
    private final DemoVisits visits;
    private final Planning planning;
    private final Studying studying;
    private final WorkService work;
    private final AttemptService attempts;

    ExamWork(
            Story story,
            DemoVisits visits,
            Planning planning,
            Studying studying,
            WorkService work,
            AttemptService attempts) {
        this.story = story;
        this.visits = visits;
        this.planning = planning;
        this.studying = studying;
        this.work = work;
        this.attempts = attempts;
    }

    /**
     * The student will sit down then.
     *
     * @param slow whether the time runs out before the student hands in
     */
    void sit(Assigned exam, Student student, Instant at, boolean slow) {
        String who = student.userName();
        story.add(at, who, () -> work.start(exam.id()));
        List<ModuleItem> items = exam.module().items();
        double pace = (slow ? 1.5 : 0.85) + Chance.of(who, "exam pace") / 4;
        double minute = 1;
        for (ModuleItem item : items) {
            Instant then = after(at, minute);
            if (item instanceof CheckItem check) {
                story.add(then, who, () -> studying.answer(exam, student, check));
                minute += MINUTES_FOR_A_QUESTION * pace;
            } else if (item instanceof CaseItem(var caseId)) {
                story.add(then, who, () -> begin(exam, student, caseId));
                Instant done = after(at, minute + MINUTES_FOR_A_CLIENT * pace - 1);
                story.add(done, who, () -> finish(exam, student, caseId));
                minute += MINUTES_FOR_A_CLIENT * pace;
            }
        }
        Instant end = after(at, minute);
        story.add(end, who, () -> work.handIn(exam.id()));
    }

    private void begin(Assigned exam, Student student, String caseId) {
        AccountOwner owner = owner(student);
        if (isOpen(exam, owner, caseId)) {
            Draft draft = attempts.openDraft(owner, caseId, exam.id());
            attempts.saveDraft(
                    draft.id(),
                    owner,
                    Slips.half(planning.planInExam(student, caseId)),
                    draft.version());
        }
    }

    /** Plans stay drafts until the exam is handed in. */
    private void finish(Assigned exam, Student student, String caseId) {
        AccountOwner owner = owner(student);
        attempts.draft(owner, caseId, exam.id())
                .ifPresent(draft ->
                        attempts.saveDraft(
                                draft.id(),
                                owner,
                                planning.planInExam(student, caseId),
                                draft.version()));
    }

    private boolean isOpen(Assigned exam, AccountOwner owner, String caseId) {
        return attempts.terms(owner, caseId, exam.id())
                .filter(terms -> terms.refusal() == null)
                .isPresent();
    }

    private AccountOwner owner(Student student) {
        return new AccountOwner(visits.idOf(student.userName()));
    }

    private static Instant after(Instant start, double minutes) {
        return start.plusSeconds((long) (minutes * 60));
    }
}
