package org.palpate.quiz.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;

import org.palpate.content.ContentLibrary;
import org.palpate.grading.TreatmentPlan;
import org.palpate.picture.PictureGallery;
import org.palpate.planner.Phase;
import org.palpate.planner.Vocabulary;
import org.palpate.quiz.AttemptService;

/** The plan builder: a list editor in which everything works by keyboard, by button and by drag. */
final class PlanEditor extends Composite<Div> implements StepRow.Actions {

    private final Vocabulary vocabulary;
    private final transient PictureGallery gallery;
    private final transient WayToLibrary way;
    private final Consumer<TreatmentPlan> onChange;
    private final Announcer announcer = new Announcer();
    private final TriageField decisions;
    private final Map<Phase, PhaseSection> sections = new EnumMap<>(Phase.class);
    private final FrequencyField sessions;
    private final Button undo = new Button("Undo", Glyph.of("undo"), event -> undo());
    private Notification removalNotice = new Notification();
    private PlanDraft draft = PlanDraft.of(TreatmentPlan.EMPTY);

    PlanEditor(ContentLibrary library, PictureGallery gallery, Consumer<TreatmentPlan> onChange) {
        this.vocabulary = library.vocabulary();
        this.way = new WayToLibrary(library);
        this.gallery = gallery;
        this.onChange = onChange;
        decisions =
                new TriageField(
                        triage -> changed(draft.answerTriage(triage)),
                        category -> changed(draft.answerCategory(category)));
        sessions = new FrequencyField(value -> changed(draft.answerSessionsPerWeek(value)));
        getContent().addClassName("plan-editor");
        getContent().add(decisions);
        for (Phase phase : Phase.values()) {
            PhaseSection section = new PhaseSection(phase, this, this::openNewStep);
            sections.put(phase, section);
            getContent().add(section);
        }
        section(Phase.FOLLOW_UP).addExtra(sessions);
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setTooltipText("Take the last change back (Ctrl+Z)");
        getContent().add(announcer);
        getElement()
                .addEventListener("keydown", event -> undo())
                .setFilter(
                        "(event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z'"
                                + " && !event.target.closest('vaadin-integer-field')"
                                + " && (event.preventDefault() || true)");
    }

    /** Continue with a plan; what came before cannot be undone any more. */
    void show(TreatmentPlan plan) {
        draft = PlanDraft.of(plan);
        render();
    }

    TreatmentPlan plan() {
        return draft.plan();
    }

    /** The button that takes the last change back, for whoever lays out the page. */
    Button undoButton() {
        return undo;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        removalNotice.close();
    }

    @Override
    public void edit(int id) {
        draft.entry(id)
                .ifPresent(entry ->
                        new StepDialog(
                                        vocabulary,
                                        gallery,
                                        way,
                                        entry.phase(),
                                        entry.step(),
                                        step -> {
                                            changed(draft.replace(id, step));
                                            focus(id, StepRow.Part.STEP);
                                        })
                                .open());
    }

    @Override
    public void moveUp(int id, StepRow.Part focus) {
        moved(draft.moveUp(id), id, focus);
    }

    @Override
    public void moveDown(int id, StepRow.Part focus) {
        moved(draft.moveDown(id), id, focus);
    }

    @Override
    public void moveTo(int id, Phase phase) {
        moved(draft.moveTo(id, phase), id, StepRow.Part.STEP);
    }

    @Override
    public void moveOnto(int id, int otherId) {
        moved(draft.moveOnto(id, otherId), id, StepRow.Part.STEP);
    }

    @Override
    public void remove(int id) {
        draft.remove(id).ifPresent(this::removed);
    }

    private void removed(PlanDraft.Removed removed) {
        changed(true);
        Phase phase = removed.entry().phase();
        String name = PlanLabels.step(removed.entry().step());
        announcer.say(name + " removed. Press Control Z to bring it back.");
        removalNotice.close();
        removalNotice =
                new RemovalNotice(
                        name,
                        () -> {
                            draft.restore(removed);
                            changed(true);
                            focus(removed.entry().id(), StepRow.Part.STEP);
                        });
        removalNotice.open();
        List<PlanDraft.Entry> left = draft.entries(phase);
        if (left.isEmpty()) {
            section(phase).focusAdd();
        } else {
            int before =
                    (int)
                            draft.entries().stream()
                                    .filter(e -> e.phase().compareTo(phase) < 0)
                                    .count();
            int place = Math.clamp(removed.place() - before, 0, left.size() - 1);
            focus(left.get(place).id(), StepRow.Part.STEP);
        }
    }

    private void openNewStep(Phase phase) {
        if (draft.entries().size() >= AttemptService.MOST_STEPS) {
            announcer.say("A plan holds at most " + AttemptService.MOST_STEPS + " steps.");
            return;
        }
        new StepDialog(
                        vocabulary,
                        gallery,
                        way,
                        phase,
                        null,
                        step -> {
                            PlanDraft.Entry added = draft.add(phase, step);
                            changed(true);
                            focus(added.id(), StepRow.Part.STEP);
                            announcer.say(
                                    PlanLabels.step(step) + " added to " + PlanLabels.of(phase));
                        })
                .open();
    }

    private void moved(boolean moved, int id, StepRow.Part focus) {
        if (!moved) {
            return;
        }
        changed(true);
        focus(id, focus);
        draft.entry(id).ifPresent(entry -> announcer.say(place(entry)));
    }

    private String place(PlanDraft.Entry entry) {
        List<PlanDraft.Entry> phase = draft.entries(entry.phase());
        return PlanLabels.step(entry.step())
                + " is now number "
                + (phase.indexOf(entry) + 1)
                + " of "
                + phase.size()
                + " in "
                + PlanLabels.of(entry.phase());
    }

    private void undo() {
        if (draft.undo()) {
            removalNotice.close();
            changed(true);
            announcer.say("Last change taken back");
        }
    }

    private void changed(boolean changed) {
        if (changed) {
            render();
            onChange.accept(draft.plan());
        }
    }

    private void render() {
        TreatmentPlan plan = draft.plan();
        decisions.show(plan.triage(), plan.category());
        sections.values().forEach(section -> section.show(draft));
        sessions.show(plan.sessionsPerWeek());
        undo.setEnabled(draft.canUndo());
    }

    private void focus(int id, StepRow.Part part) {
        sections.values().stream()
                .flatMap(section -> section.row(id).stream())
                .forEach(row -> row.focus(part));
    }

    private PhaseSection section(Phase phase) {
        return java.util.Objects.requireNonNull(sections.get(phase));
    }
}
