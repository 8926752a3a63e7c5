package org.palpate.demo;

import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.palpate.account.DemoAccounts;
import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.grading.ModelPlan;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.DoseField;
import org.palpate.planner.Step;
import org.palpate.quiz.CaseCatalog;

/** Plans as a student would: from what the client needs, with the slips of the student. */
@Component
@Profile(DemoAccounts.PROFILE)
class Planning {

    /** How often a usual student leaves a step out. */
    private static final Map<String, Double> FORGOTTEN =
            Map.ofEntries(
                    Map.entry("home-care-advice", 0.5),
                    Map.entry("note-findings", 0.45),
                    Map.entry("report-to-clinician", 0.4),
                    Map.entry("plan-trial", 0.4),
                    Map.entry("ease-off-guarding", 0.35),
                    Map.entry("strength-check", 0.35),
                    Map.entry("book-later-session", 0.3),
                    Map.entry("exit-check", 0.3),
                    Map.entry("foam-rolling", 0.3),
                    Map.entry("stop-running-advice", 0.3),
                    Map.entry("explain-findings", 0.25),
                    Map.entry("explain-soreness", 0.25),
                    Map.entry("palpation-check", 0.25),
                    Map.entry("post-event-gate", 0.25),
                    Map.entry("ask-medication", 0.25),
                    Map.entry("ask-preference", 0.2),
                    Map.entry("tightness-check", 0.2),
                    Map.entry("shaking", 0.2),
                    Map.entry("rocking", 0.15),
                    Map.entry("confirm-diagnosis", 0.15));

    private static final double ELSE_FORGOTTEN = 0.06;

    /** Left out by all, however good: perhaps the key asks for too much. */
    private static final Map<String, Double> LEFT_OUT_BY_ALL = Map.of("book-post-event", 0.6);

    private static final double WRONG_DEPTH = 0.12;
    private static final double WRONG_HOLD = 0.2;
    private static final double WRONG_PACE = 0.15;
    private static final double TOO_LONG_ON_ICE = 0.15;
    private static final double WRONG_FREQUENCY = 0.3;
    private static final double READ_AGAIN = 0.35;
    private static final double FALLS_AGAIN = 0.2;
    private static final double FALLS_IN_EXAM = 0.6;
    private static final double HABIT_LEFT = 0.5;

    private final ContentLibrary library;
    private final CaseCatalog cases;
    private final Traps traps;

    Planning(ContentLibrary library, CaseCatalog cases, Traps traps) {
        this.library = library;
        this.cases = cases;
        this.traps = traps;
    }

    /**
     * The plan of one try in practice.
     *
     * @param tries how many came before
     */
    TreatmentPlan plan(Student student, String caseId, int tries) {
        return plan(student, caseId, tries, tries == 0 ? 1 : FALLS_AGAIN);
    }

    TreatmentPlan planInExam(Student student, String caseId) {
        return plan(student, caseId, 0, FALLS_IN_EXAM);
    }

    private TreatmentPlan plan(Student student, String caseId, int tries, double falls) {
        ClientCase client = cases.find(caseId).orElseThrow();
        Try now = new Try(student, client.title(), tries);
        TreatmentPlan plan = ModelPlan.of(library.planner().plan(client.facts()));
        if (now.is(student.manner().misreads() * falls, "trap")) {
            plan = traps.of(client).in(plan);
        }
        for (Slip habit : student.manner().habits()) {
            if (tries == 0 || now.is(HABIT_LEFT, "habit")) {
                plan = habit.in(plan);
            }
        }
        plan = Slips.keep(plan, step -> !now.forgets(step));
        plan = Slips.change(plan, now::missesDose);
        return now.slips(WRONG_FREQUENCY, "frequency") ? Slips.timesAWeek(1).in(plan) : plan;
    }

    private record Try(Student student, String title, int tries) {

        boolean is(double share, String what) {
            return Chance.is(share, student.userName(), title, tries, what);
        }

        /** Whether something happens to this student that happens to others so often. */
        boolean slips(double usual, String what) {
            double share = usual * student.manner().forgets() * (tries == 0 ? 1 : READ_AGAIN);
            return is(Math.min(share, 0.9), what);
        }

        boolean forgets(Step step) {
            String technique = step.technique().id();
            if (is(LEFT_OUT_BY_ALL.getOrDefault(technique, 0.0), technique + " by all")) {
                return true;
            }
            return slips(FORGOTTEN.getOrDefault(technique, ELSE_FORGOTTEN), nameOf(step));
        }

        Step missesDose(Step step) {
            String name = nameOf(step);
            Step missed = step;
            if (slips(WRONG_DEPTH, name + " depth")) {
                missed = Slips.moved(missed, DoseField.PRESSURE, 1);
            }
            if (slips(WRONG_HOLD, name + " hold")) {
                missed = Slips.moved(missed, DoseField.HOLD, -20);
            }
            if (slips(WRONG_PACE, name + " pace")) {
                missed = Slips.moved(missed, DoseField.PACE, 1);
            }
            if (slips(TOO_LONG_ON_ICE, name + " ice")) {
                missed = Slips.moved(missed, DoseField.MINUTES, 10);
            }
            return missed;
        }

        private static String nameOf(Step step) {
            return step.technique().id()
                    + (step.target() == null ? "" : " " + step.target().structure().id());
        }
    }
}
