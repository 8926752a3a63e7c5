package org.palpate.quiz.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;

import org.palpate.account.CurrentOwner;
import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.grading.TreatmentPlan;
import org.palpate.picture.PictureGallery;
import org.palpate.quiz.AttemptService;
import org.palpate.quiz.Draft;
import org.palpate.quiz.SaveOutcome;
import org.palpate.quiz.SubmitOutcome;

/** One client: the story stays in sight while the student builds the treatment plan. */
abstract class CasePage extends Composite<Div> implements HasDynamicTitle {

    private final transient AttemptService attempts;
    private final transient CurrentOwner currentOwner;
    private final SaveStatus status = new SaveStatus();
    private final ConflictBanner conflict =
            new ConflictBanner(this::takeStoredPlan, this::keepThisPlan);
    private final ClosedBanner closed = new ClosedBanner();
    private final Button submit = new Button("Submit plan", event -> askToSubmit());
    private final PlanEditor editor;
    private String title = "Case";
    private @Nullable DraftKeeper keeper;
    private @Nullable Draft storedElsewhere;

    CasePage(
            AttemptService attempts,
            ContentLibrary library,
            PictureGallery gallery,
            CurrentOwner currentOwner) {
        this.attempts = attempts;
        this.currentOwner = currentOwner;
        this.editor = new PlanEditor(library, gallery, this::save);
        getContent().addClassName("case");
    }

    /** Let the student work on the case, for practice or in an assignment. */
    final void show(ClientCase clientCase, @Nullable UUID assignmentId) {
        title = clientCase.title();
        DraftKeeper begun = new DraftKeeper(attempts, currentOwner, clientCase.id(), assignmentId);
        keeper = begun;
        getContent().removeAll();
        getContent().add(new StorySwitch(getContent()), new StoryPanel(clientCase), plan());
        resume(Optional.ofNullable(begun.draft()));
    }

    /** Show the client without a plan to work on. */
    final void showClosed(ClientCase clientCase, String reason) {
        title = clientCase.title();
        getContent().removeAll();
        closed.show(reason, wayBack());
        Section plan = new Section(new H2("Your plan"), closed);
        plan.addClassName("plan");
        getContent().add(new StoryPanel(clientCase), plan);
    }

    /** Asks before the plan is graded. */
    abstract SubmitDialog submitDialog(Runnable onSubmit);

    /** Where to go once the plan is graded. */
    abstract void leaveGraded(UUID attemptId);

    /** Where to go when no more work is taken; null where that cannot happen. */
    @Nullable String wayBack() {
        return null;
    }

    final List<String> gaps() {
        return PlanGaps.of(editor.plan());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Section plan() {
        Paragraph lead =
                new Paragraph("Build the whole session in the order in which you would give it.");
        lead.addClassName("muted");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        Footer footer = new Footer(status, editor.undoButton(), submit);
        footer.addClassName("plan__footer");
        Section plan = new Section(new H2("Your plan"), lead, conflict, closed, editor, footer);
        plan.addClassName("plan");
        return plan;
    }

    private void resume(Optional<Draft> draft) {
        editor.show(draft.map(Draft::plan).orElse(TreatmentPlan.EMPTY));
        if (draft.isPresent() && !draft.get().plan().isEmpty()) {
            status.resumed();
        } else {
            status.untouched();
        }
    }

    private void save(TreatmentPlan plan) {
        keeper().save(plan, this::showOutcome);
    }

    private void showOutcome(SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved saved -> {
                storedElsewhere = null;
                conflict.setVisible(false);
                status.saved();
            }
            case SaveOutcome.Outdated(Draft stored) -> askWhichStays(stored);
            case SaveOutcome.Closed(String reason) -> close(reason);
            case SaveOutcome.Gone gone -> restart();
        }
    }

    private void askToSubmit() {
        submitDialog(this::submit).open();
    }

    private void submit() {
        switch (keeper().submit()) {
            case SubmitOutcome.Graded(var attemptId) -> leaveGraded(attemptId);
            case SubmitOutcome.Outdated(Draft stored) -> askWhichStays(stored);
            case SubmitOutcome.Closed(String reason) -> close(reason);
            case SubmitOutcome.Gone gone -> restart();
        }
    }

    private void close(String reason) {
        status.notSaved();
        submit.setEnabled(false);
        closed.show(reason, wayBack());
    }

    private void askWhichStays(Draft stored) {
        storedElsewhere = stored;
        status.notSaved();
        conflict.setVisible(true);
    }

    private void takeStoredPlan() {
        Draft stored = storedElsewhere;
        if (stored != null) {
            keeper().follow(stored);
            conflict.setVisible(false);
            resume(Optional.of(stored));
        }
    }

    private void keepThisPlan() {
        Draft stored = storedElsewhere;
        if (stored != null) {
            keeper().follow(stored);
            save(editor.plan());
        }
    }

    /** The draft was handed in or thrown away in another tab: this plan becomes a new one. */
    private void restart() {
        DraftKeeper anew = keeper().anew();
        keeper = anew;
        Draft other = anew.draft();
        if (other == null) {
            save(editor.plan());
            Notification.show("You submitted this plan in another tab. This is a new try.");
        } else {
            askWhichStays(other);
        }
    }

    private DraftKeeper keeper() {
        return Objects.requireNonNull(keeper, "the view has been entered");
    }
}
