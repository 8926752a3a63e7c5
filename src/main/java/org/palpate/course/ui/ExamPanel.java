package org.palpate.course.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.base.ui.Countdown;
import org.palpate.course.AssignmentWork;
import org.palpate.course.ExamSitting;
import org.palpate.course.WorkItem;

/** The door to an exam, its clock while it goes on, and its end. */
final class ExamPanel extends Composite<Div> {

    ExamPanel(AssignmentWork work, Runnable onStart, Runnable onHandIn, Runnable onEnd) {
        getContent().addClassName("exam");
        ExamSitting sitting = work.sitting();
        if (sitting == null) {
            showDoor(work, onStart);
        } else if (sitting.isOver(work.now())) {
            showEnd(work);
        } else {
            showClock(work, sitting, onHandIn, onEnd);
        }
    }

    private void showDoor(AssignmentWork work, Runnable onStart) {
        getContent().addClassName("exam--door");
        getContent().add(new H2("This is an exam"));
        UnorderedList terms = new UnorderedList();
        Integer minutes = work.timeLimitMinutes();
        if (minutes != null) {
            terms.add(
                    new ListItem(
                            "You have %s from the moment you start. The clock goes on when you"
                                            .formatted(
                                                    AssignmentWords.length(
                                                            Duration.ofMinutes(minutes)))
                                    + " close the page."));
        }
        terms.add(
                new ListItem(
                        "It has "
                                + AssignmentWords.count(work.items().size(), "part", "parts")
                                + ". You can do them in any order, and hand in each plan once."),
                new ListItem("You see your results when your instructor releases them."));
        getContent().add(terms);
        if (work.canStart()) {
            Button start = new Button("Start the exam", event -> askToStart(work, onStart));
            start.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(start);
        } else if (work.refusal() != null) {
            getContent().add(new Paragraph(work.refusal()));
        }
    }

    private static void askToStart(AssignmentWork work, Runnable onStart) {
        Integer minutes = work.timeLimitMinutes();
        Paragraph text =
                new Paragraph(
                        minutes == null
                                ? "You can sit this exam once."
                                : "Your %s begin now. You can sit this exam once."
                                        .formatted(
                                                AssignmentWords.length(
                                                        Duration.ofMinutes(minutes))));
        new QuestionDialog("Start the exam?", "Not yet", "Start the exam", onStart, text).open();
    }

    private void showClock(
            AssignmentWork work, ExamSitting sitting, Runnable onHandIn, Runnable onEnd) {
        getContent().addClassName("exam--clock");
        Instant end = sitting.endsAt();
        if (end != null) {
            getContent().add(new Countdown(work.now(), end, onEnd));
        }
        Button handIn = new Button("Hand in the exam", event -> askToHandIn(work, onHandIn));
        handIn.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(handIn);
    }

    private static void askToHandIn(AssignmentWork work, Runnable onHandIn) {
        Div text = new Div();
        List<WorkItem> open = work.items().stream().filter(item -> !item.isDone()).toList();
        if (open.isEmpty()) {
            text.add(new Paragraph("Everything is done."));
        } else {
            text.add(new Paragraph("Not done yet:"));
            UnorderedList list = new UnorderedList();
            open.forEach(item ->
                    list.add(
                            new ListItem(
                                    AssignmentWords.shorten(item.title())
                                            + (item.state() == WorkItem.State.BEGUN
                                                    ? " (begun; your plan is handed in as it is)"
                                                    : ""))));
            text.add(list);
        }
        text.add(new Paragraph("You cannot change anything afterwards."));
        new QuestionDialog("Hand in the exam?", "Keep working", "Hand in", onHandIn, text).open();
    }

    private void showEnd(AssignmentWork work) {
        getContent().addClassName("exam--end");
        getContent()
                .add(
                        new H2("You have handed in this exam"),
                        new Paragraph(
                                work.figures() == null
                                        ? "Your results show here once they are released."
                                        : "Your results are released."));
    }
}
