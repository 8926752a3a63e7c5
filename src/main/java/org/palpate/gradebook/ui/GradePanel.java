package org.palpate.gradebook.ui;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import org.palpate.base.ui.Notifications;
import org.palpate.gradebook.GradeCell;
import org.palpate.gradebook.GradeChange;
import org.palpate.gradebook.GradeDesk;
import org.palpate.gradebook.GradeOutcome;

/** A grade, what may be done with it, and what was done. */
final class GradePanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final UUID classId;
    private final transient GradeDesk desk;
    private final transient GradeCell grade;
    private final Runnable onChange;

    GradePanel(
            UUID classId,
            GradeDesk desk,
            GradeCell grade,
            List<GradeChange> history,
            boolean mayChange,
            Runnable onChange) {
        this.classId = classId;
        this.desk = desk;
        this.grade = grade;
        this.onChange = onChange;
        Span number = new Span(GradeWords.score(grade));
        number.addClassName("grade__number");
        Div headline = new Div(number, StatusChip.of(grade));
        headline.addClassName("grade__headline");
        getContent().addClassNames("panel", "grade");
        getContent().add(new H2("Grade in this assignment"), headline, facts());
        if (mayChange) {
            getContent().add(actions());
        }
        getContent().add(history(history));
    }

    private Paragraph facts() {
        Double override = grade.override();
        String earned = "Earned: " + GradeWords.percent(grade.earned(), "nothing yet");
        String set = override == null ? "" : ". Set by hand: " + GradeWords.percent(override);
        String done =
                grade.total() == 0 ? "" : ". %d of %d done".formatted(grade.done(), grade.total());
        Paragraph facts = new Paragraph(earned + set + done + ".");
        facts.addClassName("muted");
        return facts;
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("grade__actions");
        actions.add(new Button("Set a score", click -> askScore()));
        if (grade.override() != null) {
            actions.add(new Button("Let the earned score count", click -> askEarned()));
        }
        actions.add(
                grade.isExcused()
                        ? new Button("Take the excuse back", click -> askExcuse(false))
                        : new Button("Excuse", click -> askExcuse(true)));
        actions.add(new Button("Let them try again", click -> askReopen()));
        return actions;
    }

    private void askScore() {
        ReasonDialog.forScore(
                        grade,
                        (score, reason, version) ->
                                desk.override(
                                        classId,
                                        grade.assignmentId(),
                                        grade.student(),
                                        score,
                                        reason,
                                        version),
                        () -> done("The score is set."))
                .open();
    }

    private void askEarned() {
        ReasonDialog.forReason(
                        "Let the earned score count",
                        "The score set by hand is taken back. The history keeps it.",
                        grade,
                        (score, reason, version) ->
                                desk.override(
                                        classId,
                                        grade.assignmentId(),
                                        grade.student(),
                                        null,
                                        reason,
                                        version),
                        () -> done("The earned score counts again."))
                .open();
    }

    private void askExcuse(boolean excused) {
        ReasonDialog.forReason(
                        excused ? "Excuse from this assignment" : "Take the excuse back",
                        excused
                                ? "An excused assignment goes into no mean. What was done stays."
                                : "The assignment goes into the mean again.",
                        grade,
                        (score, reason, version) ->
                                desk.excuse(
                                        classId,
                                        grade.assignmentId(),
                                        grade.student(),
                                        excused,
                                        reason,
                                        version),
                        () -> done(excused ? "Excused." : "The excuse is taken back."))
                .open();
    }

    private void askReopen() {
        ReasonDialog.forReason(
                        "Let them try again",
                        "The student gets one more attempt at every case. In an exam the time"
                                + " starts anew.",
                        grade,
                        (score, reason, version) -> {
                            desk.reopen(classId, grade.assignmentId(), grade.student(), reason);
                            return new GradeOutcome.Changed(grade);
                        },
                        () -> done("The student can try again."))
                .open();
    }

    private void done(String words) {
        Notifications.done(words);
        onChange.run();
    }

    private static Div history(List<GradeChange> changes) {
        Div history = new Div();
        history.addClassName("grade__history");
        if (!changes.isEmpty()) {
            history.add(new H2("What was changed"), new ChangeList(changes));
        }
        return history;
    }
}
