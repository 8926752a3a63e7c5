package org.palpate.gradebook.ui;

import java.util.Objects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

import org.palpate.gradebook.GradeCell;
import org.palpate.gradebook.GradeDesk;
import org.palpate.gradebook.GradeOutcome;

/** Asks why a grade is changed, and for the new score where one is set. */
final class ReasonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Makes the change. */
    interface Change {

        GradeOutcome make(@Nullable Double score, String reason, long expectedVersion);
    }

    private final Change change;
    private final Runnable onDone;
    private final @Nullable NumberField score;
    private final TextArea reason = new TextArea("Reason");
    private final Paragraph warning = new Paragraph();
    private long version;

    private ReasonDialog(
            String title,
            String text,
            GradeCell seen,
            boolean asksScore,
            Change change,
            Runnable onDone) {
        this.change = change;
        this.onDone = onDone;
        this.version = seen.version();
        this.score = asksScore ? scoreField(seen) : null;
        setHeaderTitle(title);
        addClassName("reason-dialog");
        warning.addClassName("reason-dialog__warning");
        warning.getElement().setAttribute("role", "alert");
        warning.setVisible(false);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(GradeDesk.LONGEST_REASON);
        reason.setHelperText("The history keeps it, with your name.");
        reason.setWidthFull();
        Div content = new Div(new Paragraph(text), warning);
        if (score != null) {
            content.add(score);
        }
        content.add(reason);
        content.addClassName("reason-dialog__body");
        add(content);
        setWidth("min(34rem, 94vw)");
        Button save = new Button("Save", event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", event -> close()), save);
    }

    static ReasonDialog forScore(GradeCell seen, Change change, Runnable onDone) {
        return new ReasonDialog(
                "Set a score",
                "The earned score stays on record. A score set by hand counts instead of it;"
                        + " an unsafe plan stays unsafe.",
                seen,
                true,
                change,
                onDone);
    }

    static ReasonDialog forReason(
            String title, String text, GradeCell seen, Change change, Runnable onDone) {
        return new ReasonDialog(title, text, seen, false, change, onDone);
    }

    private static NumberField scoreField(GradeCell seen) {
        NumberField field = new NumberField("Score in percent");
        field.setMin(0);
        field.setMax(100);
        field.setStep(0.1);
        field.setRequiredIndicatorVisible(true);
        Double current = seen.score();
        if (current != null) {
            field.setValue(Math.round(current * 1000) / 10.0);
        }
        return field;
    }

    private void save() {
        reason.setInvalid(reason.isEmpty());
        reason.setErrorMessage("Say why.");
        boolean scored = score == null || isScore(score.getValue());
        if (score != null) {
            score.setInvalid(!scored);
            score.setErrorMessage("Between 0 and 100.");
        }
        if (reason.isInvalid() || !scored) {
            return;
        }
        Double share = score == null ? null : Objects.requireNonNull(score.getValue()) / 100;
        switch (change.make(share, reason.getValue(), version)) {
            case GradeOutcome.Changed _ -> {
                close();
                onDone.run();
            }
            case GradeOutcome.Outdated(var current) -> warn(current);
        }
    }

    private static boolean isScore(@Nullable Double value) {
        return value != null && value >= 0 && value <= 100;
    }

    /** Nothing typed is lost; whoever wants it all the same saves again. */
    private void warn(GradeCell current) {
        version = current.version();
        warning.setText(
                "Another instructor has changed this grade meanwhile. It is now %s (%s). Nothing of"
                                .formatted(GradeWords.score(current), GradeWords.state(current))
                        + " yours is saved yet; save again to replace it.");
        warning.setVisible(true);
    }
}
