package org.palpate.course.ui;

import java.time.ZoneId;
import java.util.function.Function;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;

import org.palpate.base.ui.BrowserZone;
import org.palpate.base.ui.Notifications;
import org.palpate.course.AssignmentDetails;
import org.palpate.course.ChangeOutcome;
import org.palpate.course.StudentException;

/** Says what is different for one student. */
final class ExceptionDialog extends Dialog {

    private final DateField opens;
    private final DateField due;
    private final DateField closes;
    private final IntegerField attempts = new IntegerField("Extra tries");
    private final IntegerField minutes = new IntegerField("Time limit in minutes");
    private final Paragraph problem = new Paragraph();
    private final transient Function<StudentException, ChangeOutcome> save;
    private final transient Runnable onDone;

    ExceptionDialog(
            AssignmentDetails seen,
            String name,
            StudentException exception,
            Function<StudentException, ChangeOutcome> save,
            Runnable onDone) {
        this.save = save;
        this.onDone = onDone;
        ZoneId zone = BrowserZone.current();
        opens = new DateField("Opens", zone);
        due = new DateField("Due", zone);
        closes = new DateField("Closes", zone);
        opens.show(exception.opens());
        due.show(exception.due());
        closes.show(exception.closes());
        attempts.setMin(0);
        attempts.setMax(100);
        attempts.setValue(exception.extraAttempts());
        minutes.setMin(1);
        minutes.setValue(exception.timeLimitMinutes());
        minutes.setVisible(seen.isExam());
        problem.addClassName("form-problems");
        problem.getElement().setAttribute("role", "alert");
        setHeaderTitle("Exception for " + name);
        addClassName("assignment-dialog");
        Paragraph explanation =
                new Paragraph(
                        "Fill in only what is different. Times are in your time zone, "
                                + zone.getId()
                                + ".");
        explanation.addClassName("muted");
        Div fields = new Div(explanation, opens, due, closes, attempts, minutes, problem);
        fields.addClassName("assignment-form");
        add(fields);
        Button keep = new Button("Save", event -> keep(read()));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", event -> close()));
        if (!exception.equals(StudentException.NONE)) {
            getFooter().add(new Button("Take it back", event -> keep(StudentException.NONE)));
        }
        getFooter().add(keep);
    }

    private StudentException read() {
        return new StudentException(
                opens.read(),
                due.read(),
                closes.read(),
                orZero(attempts.getValue()),
                minutes.getValue());
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private void keep(StudentException exception) {
        switch (save.apply(exception)) {
            case ChangeOutcome.Changed _ -> {
                close();
                Notifications.done("Saved.");
                onDone.run();
            }
            case ChangeOutcome.Refused(String reason) -> problem.setText(reason);
            case ChangeOutcome.Outdated _ -> {
                problem.setText(
                        "Somebody else changed this assignment while you were at it, so nothing"
                                + " was saved. Close this window and try again.");
                onDone.run();
            }
        }
    }
}
