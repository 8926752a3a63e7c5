package org.palpate.course;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;
import org.palpate.content.PassRule;

/** Decides by the server's clock whether a student may work on an assignment. */
final class Admission {

    private Admission() {}

    /** Why the student cannot begin now, in a sentence; null where they can. */
    static @Nullable String refusesStart(Assignment assignment, AccountId student, Instant now) {
        AssignmentWindow window = assignment.windowOf(student);
        if (assignment.isWithdrawn()) {
            return "Your instructor has withdrawn this assignment.";
        } else if (window.isBeforeOpening(now)) {
            return "This assignment is not open yet.";
        } else if (window.isClosed(now)) {
            return "This assignment is closed.";
        }
        return null;
    }

    /** Why the student cannot go on now, in a sentence; null where they can. */
    static @Nullable String refusesWork(
            Assignment assignment, AccountId student, @Nullable Sitting sitting, Instant now) {
        if (assignment.isExam() && sitting != null && sitting.isHandedIn()) {
            return "You have handed in this exam.";
        } else if (assignment.isExam() && sitting != null && sitting.isOver(now)) {
            return "Your time for this exam is over.";
        }
        String refusal = refusesStart(assignment, student, now);
        if (refusal == null && assignment.isExam() && sitting == null) {
            return "Start the exam first.";
        }
        return refusal;
    }

    /** Why the student has no further try at a case, in a sentence; null where they have. */
    static @Nullable String refusesTry(
            Assignment assignment, AccountId student, PassRule rule, int tries) {
        int allowed = triesAllowed(assignment, student, rule);
        if (allowed == 0 || tries < allowed) {
            return null;
        } else if (assignment.isExam()) {
            return "You have handed in this plan.";
        }
        return allowed == 1
                ? "You have used your one attempt at this."
                : "You have used all " + allowed + " attempts at this.";
    }

    /** How many tries the student has at each case and check; 0 where any number is allowed. */
    static int triesAllowed(Assignment assignment, AccountId student, PassRule rule) {
        int extra = assignment.exceptionOf(student).extraAttempts();
        if (assignment.isExam()) {
            return 1 + extra;
        }
        return rule.attempts() == 0 ? 0 : rule.attempts() + extra;
    }
}
