package org.palpate.demo;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.palpate.account.DemoAccounts;
import org.palpate.course.AssignmentMode;
import org.palpate.course.AssignmentTerms;
import org.palpate.course.AssignmentWindow;
import org.palpate.course.StudentException;

/** The class that is in the middle of its term. */
@Component
@Profile(DemoAccounts.PROFILE)
class ThisTerm {

    private static final Unit SAFETY = new Unit("safety", "Safety first", 54, 45, 35);
    private static final Unit PRE_EVENT = new Unit("pre-event", "Before a race", 47, 38, 24);
    private static final Unit POST_EVENT = new Unit("post-event", "After a race", 40, 31, 17);
    private static final Unit INJURY =
            new Unit("injury-in-common", "Working on an injury", 18, 9, null);
    private static final Unit TENDON = new Unit("tendinopathy", "Tendinopathy", 6, -3, null);
    private static final Unit LIGAMENT = new Unit("ligament", "Ligament injuries", -4, -13, null);

    private static final int EXAM_AGO = 21;
    private static final int EXAM_MINUTES = 60;
    private static final String ILL_AT_THE_EXAM = "kofi";
    private static final String SLOW_IN_THE_EXAM = "lucia";
    private static final String MORE_TIME = "elif";

    private final Story story;
    private final ClassRoom room;
    private final StudentWork work;
    private final ExamWork exams;
    private final ExamMaterial material;
    private final Marking marking;

    ThisTerm(
            Story story,
            ClassRoom room,
            StudentWork work,
            ExamWork exams,
            ExamMaterial material,
            Marking marking) {
        this.story = story;
        this.room = room;
        this.work = work;
        this.exams = exams;
        this.material = material;
        this.marking = marking;
    }

    void plan(TermDays days) {
        story.add(days.ago(Cohort.THIS_TERM, 17, 10), Cohort.INSTRUCTOR, () -> open(days));
    }

    private void open(TermDays days) {
        UUID classId =
                room.open(
                        "Sports massage, " + days.termOf(Cohort.THIS_TERM),
                        Cohort.ofThisTerm(),
                        days);
        for (Unit unit : List.of(SAFETY, PRE_EVENT, POST_EVENT, INJURY, TENDON)) {
            teach(days.ago(unit.openedAgo() + 1, 16, 30), () -> assign(classId, unit, days));
        }
        teach(days.ago(2, 16, 45), () -> assign(classId, LIGAMENT, days));
        teach(days.ago(EXAM_AGO + 5, 15, 0), () -> assignExam(classId, days));
    }

    private void assign(UUID classId, Unit unit, TermDays days) {
        Assigned assigned = room.assign(classId, unit.origin(), unit.terms(days), unit.openedAgo());
        Cohort.ofThisTerm().forEach(student -> work.begin(assigned, student, days));
        switch (unit.moduleId()) {
            case "safety" -> afterSafety(assigned, days);
            case "pre-event" -> afterPreEvent(assigned, days);
            case "post-event" -> afterPostEvent(assigned, days);
            case "injury-in-common" -> afterInjury(assigned, days);
            case "tendinopathy" -> duringTendon(assigned, days);
            default -> {}
        }
    }

    private void assignExam(UUID classId, TermDays days) {
        UUID ownCase = material.writeCase();
        Assigned exam =
                room.assign(
                        classId,
                        material.writeModule(ownCase),
                        new AssignmentTerms(
                                "Mid-term exam",
                                new AssignmentWindow(
                                        days.ago(EXAM_AGO, 18, 0), null, days.ago(EXAM_AGO, 20, 0)),
                                AssignmentMode.EXAM,
                                EXAM_MINUTES,
                                false,
                                true,
                                Set.of()),
                        EXAM_AGO);
        marking.makeException(
                exam, MORE_TIME, new StudentException(null, null, null, 0, EXAM_MINUTES + 20));
        Cohort.ofThisTerm().stream()
                .filter(student -> student.stoppedAgo() < 0)
                .filter(student -> !student.userName().equals(ILL_AT_THE_EXAM))
                .forEach(student ->
                        exams.sit(
                                exam,
                                student,
                                days.ago(
                                        EXAM_AGO,
                                        18,
                                        1 + Chance.upTo(5, student.userName(), "sits")),
                                student.userName().equals(SLOW_IN_THE_EXAM)));
        teach(
                days.ago(EXAM_AGO - 1, 10, 20),
                () -> marking.excuse(exam, ILL_AT_THE_EXAM, Remarks.ILL));
        teach(
                days.ago(EXAM_AGO - 2, 9, 40),
                () -> marking.override(exam, "gabriel", 0.7, Remarks.FROZEN_TABLET));
        teach(days.ago(EXAM_AGO - 3, 17, 40), () -> marking.release(exam));
        teach(days.ago(EXAM_AGO - 3, 17, 50), () -> material.publish(ownCase, classId));
    }

    private void afterSafety(Assigned assigned, TermDays days) {
        comment(days.ago(43, 18, 5), assigned, "daniel", "C10", Remarks.DANGER);
        joinedLate(assigned, days, 28);
    }

    private void afterPreEvent(Assigned assigned, TermDays days) {
        comment(days.ago(36, 17, 30), assigned, Cohort.LEARNER, "C17", Remarks.END_OF_SESSION);
        joinedLate(assigned, days, 24);
    }

    private void afterPostEvent(Assigned assigned, TermDays days) {
        comment(days.ago(28, 18, 20), assigned, "isaac", "C03", Remarks.ORDER);
    }

    private void afterInjury(Assigned assigned, TermDays days) {
        comment(days.ago(7, 17, 45), assigned, Cohort.LEARNER, "C05", Remarks.HIP);
    }

    /** What the learner has on the table when a visitor comes. */
    private void duringTendon(Assigned assigned, TermDays days) {
        Student learner = Cohort.ofThisTerm().getFirst();
        story.add(
                days.ago(1, 20, 35),
                Cohort.LEARNER,
                () -> work.leaveHalf(assigned, learner, "C22"));
    }

    private void comment(
            Instant at, Assigned assigned, String student, String caseId, String text) {
        teach(at, () -> marking.comment(assigned, student, caseId, text));
    }

    /** Zoe came when two units were almost over. */
    private void joinedLate(Assigned assigned, TermDays days, int dueAgo) {
        teach(
                days.ago(37, 12, 15),
                () ->
                        marking.makeException(
                                assigned,
                                "zoe",
                                new StudentException(
                                        null,
                                        days.ago(dueAgo, 22, 0),
                                        days.ago(dueAgo - 4, 22, 0),
                                        0,
                                        null)));
    }

    private void teach(Instant at, Runnable what) {
        story.add(at, Cohort.INSTRUCTOR, what);
    }
}
