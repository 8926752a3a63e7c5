package org.palpate.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.Category;
import org.palpate.planner.Dose;
import org.palpate.planner.DoseField;
import org.palpate.planner.Phase;
import org.palpate.planner.Step;
import org.palpate.planner.Technique;
import org.palpate.planner.TechniqueKind;
import org.palpate.planner.Triage;

class PlanDraftTest {

    private final PlanDraft draft = PlanDraft.of(TreatmentPlan.EMPTY);

    @Test
    void startsEmptyWithNothingToUndo() {
        assertThat(draft.plan()).isEqualTo(TreatmentPlan.EMPTY);
        assertThat(draft.canUndo()).isFalse();
        assertThat(draft.undo()).isFalse();
    }

    @Test
    void keepsWhatItWasGiven() {
        draft.answerTriage(Triage.REFER);
        draft.answerCategory(Category.NONE);
        draft.answerSessionsPerWeek(2);
        draft.add(Phase.TREAT, step("b"));
        draft.add(Phase.CHECK, step("a"));

        TreatmentPlan plan = draft.plan();

        assertThat(plan.triage()).isEqualTo(Triage.REFER);
        assertThat(plan.category()).isEqualTo(Category.NONE);
        assertThat(plan.sessionsPerWeek()).isEqualTo(2);
        assertThat(names()).containsExactly("CHECK a", "TREAT b");
        assertThat(PlanDraft.of(plan).plan()).isEqualTo(plan);
    }

    @Test
    void addsAtTheEndOfAPhase() {
        draft.add(Phase.TREAT, step("a"));
        draft.add(Phase.STRETCH, step("c"));
        draft.add(Phase.TREAT, step("b"));

        assertThat(names()).containsExactly("TREAT a", "TREAT b", "STRETCH c");
    }

    @Test
    void movesWithinAPhase() {
        draft.add(Phase.TREAT, step("a"));
        int b = draft.add(Phase.TREAT, step("b")).id();

        assertThat(draft.moveUp(b)).isTrue();
        assertThat(names()).containsExactly("TREAT b", "TREAT a");
        assertThat(draft.moveDown(b)).isTrue();
        assertThat(names()).containsExactly("TREAT a", "TREAT b");
    }

    @Test
    void movesAcrossTheEdgeOfAPhase() {
        draft.add(Phase.CHECK, step("a"));
        int b = draft.add(Phase.TREAT, step("b")).id();

        draft.moveUp(b);
        assertThat(names()).containsExactly("CHECK a", "CHECK b");
        draft.moveDown(b);
        assertThat(names()).containsExactly("CHECK a", "TREAT b");

        draft.add(Phase.STRETCH, step("c"));
        draft.moveDown(b);
        assertThat(names()).containsExactly("CHECK a", "STRETCH b", "STRETCH c");
    }

    @Test
    void stopsAtBothEndsOfTheSession() {
        int first = draft.add(Phase.CHECK, step("a")).id();
        int last = draft.add(Phase.FOLLOW_UP, step("b")).id();

        assertThat(draft.canMoveUp(first)).isFalse();
        assertThat(draft.moveUp(first)).isFalse();
        assertThat(draft.canMoveDown(last)).isFalse();
        assertThat(draft.moveDown(last)).isFalse();
        assertThat(draft.canMoveDown(first)).isTrue();
        assertThat(draft.canMoveUp(last)).isTrue();
    }

    @Test
    void dropsAStepWhereAnotherOneIs() {
        int a = draft.add(Phase.TREAT, step("a")).id();
        int b = draft.add(Phase.TREAT, step("b")).id();
        int c = draft.add(Phase.TREAT, step("c")).id();

        draft.moveOnto(a, c);
        assertThat(names()).containsExactly("TREAT b", "TREAT c", "TREAT a");
        draft.moveOnto(a, b);
        assertThat(names()).containsExactly("TREAT a", "TREAT b", "TREAT c");

        int d = draft.add(Phase.CHECK, step("d")).id();
        draft.moveOnto(d, b);
        assertThat(names()).containsExactly("TREAT a", "TREAT d", "TREAT b", "TREAT c");
        assertThat(draft.moveOnto(d, d)).isFalse();
    }

    @Test
    void movesToTheEndOfAnotherPhase() {
        int a = draft.add(Phase.TREAT, step("a")).id();
        draft.add(Phase.HOME, step("b"));

        assertThat(draft.moveTo(a, Phase.HOME)).isTrue();
        assertThat(names()).containsExactly("HOME b", "HOME a");
        assertThat(draft.moveTo(a, Phase.HOME)).isFalse();
    }

    @Test
    void bringsARemovedStepBackToItsPlace() {
        draft.add(Phase.TREAT, step("a"));
        int b = draft.add(Phase.TREAT, step("b")).id();
        draft.add(Phase.TREAT, step("c"));

        PlanDraft.Removed removed = draft.remove(b).orElseThrow();
        assertThat(names()).containsExactly("TREAT a", "TREAT c");
        draft.answerTriage(Triage.TREAT);
        draft.restore(removed);
        draft.restore(removed);

        assertThat(names()).containsExactly("TREAT a", "TREAT b", "TREAT c");
        assertThat(draft.plan().triage()).isEqualTo(Triage.TREAT);
        assertThat(draft.entry(b)).isPresent();
    }

    @Test
    void undoesEveryKindOfChange() {
        draft.answerTriage(Triage.TREAT);
        TreatmentPlan answered = draft.plan();
        int a = draft.add(Phase.TREAT, step("a")).id();
        TreatmentPlan added = draft.plan();
        draft.replace(a, step("z"));
        draft.moveUp(a);
        draft.remove(a);

        draft.undo();
        assertThat(names()).containsExactly("CHECK z");
        draft.undo();
        assertThat(names()).containsExactly("TREAT z");
        draft.undo();
        assertThat(draft.plan()).isEqualTo(added);
        draft.undo();
        assertThat(draft.plan()).isEqualTo(answered);
        draft.undo();
        assertThat(draft.plan()).isEqualTo(TreatmentPlan.EMPTY);
        assertThat(draft.canUndo()).isFalse();
    }

    @Test
    void doesNotCountAChangeThatChangesNothing() {
        draft.answerTriage(Triage.TREAT);

        assertThat(draft.answerTriage(Triage.TREAT)).isFalse();
        assertThat(draft.remove(99)).isEmpty();
        draft.undo();
        assertThat(draft.canUndo()).isFalse();
    }

    @Test
    void namesWhatIsOpenAndNothingElse() {
        assertThat(PlanGaps.of(draft.plan()))
                .containsExactly(
                        "You have not decided what may be done today.",
                        "You have not chosen a kind of session.",
                        "Your plan has no steps.");

        draft.answerTriage(Triage.TREAT);
        draft.answerCategory(Category.GENERAL);
        int a =
                draft.add(Phase.TREAT, step("Kneading", DoseField.PRESSURE, DoseField.MINUTES))
                        .id();
        assertThat(PlanGaps.of(draft.plan()))
                .containsExactly("Kneading: pressure and time left open.");

        Step step = draft.entry(a).orElseThrow().step();
        draft.replace(
                a,
                new Step(
                        step.technique(),
                        null,
                        Dose.of(DoseField.PRESSURE, 2).with(DoseField.MINUTES, 5)));
        assertThat(PlanGaps.of(draft.plan())).isEmpty();
    }

    private List<String> names() {
        return draft.plan().steps().stream()
                .map(planned -> planned.phase() + " " + planned.step().technique().name())
                .toList();
    }

    private static Step step(String name, DoseField... dose) {
        return new Step(
                new Technique(
                        0,
                        name,
                        name,
                        TechniqueKind.HANDS_ON,
                        Phase.TREAT,
                        Set.of(),
                        List.of(dose),
                        "",
                        List.of()),
                null,
                Dose.NONE);
    }
}
