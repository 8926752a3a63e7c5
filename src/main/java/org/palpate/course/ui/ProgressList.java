package org.palpate.course.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.account.AccountId;
import org.palpate.base.ui.AppRoutes;
import org.palpate.course.AssignmentDetails;
import org.palpate.course.ClassMemberItem;
import org.palpate.course.OutcomeFigures;
import org.palpate.course.StudentException;
import org.palpate.course.StudentProgress;

/** Every student of an assignment by name, how far they are, and what can be done for them. */
final class ProgressList extends Composite<Div> {

    /** Does it. */
    interface Handler {

        void except(AssignmentDetails seen, AccountId student, String name);
    }

    private static final int PAGE = 50;

    private final transient AssignmentDetails details;
    private final transient Iterator<Named> left;
    private final transient Instant now;
    private final transient Handler handler;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("Show more students", click -> showMore());

    ProgressList(
            AssignmentDetails details,
            List<StudentProgress> progress,
            Map<AccountId, ClassMemberItem> members,
            Instant now,
            Handler handler) {
        this.details = details;
        this.now = now;
        this.handler = handler;
        this.left =
                progress.stream()
                        .map(each -> new Named(name(members, each.student()), each))
                        .sorted(Comparator.comparing(Named::name, String.CASE_INSENSITIVE_ORDER))
                        .iterator();
        if (progress.isEmpty()) {
            Paragraph nobody =
                    new Paragraph("Nobody has this yet. It waits for whoever joins the class.");
            nobody.addClassName("muted");
            getContent().add(nobody);
            return;
        }
        list.addClassName("progress-list");
        more.addClassName("progress-list__more");
        getContent().add(list, more);
        add();
    }

    private record Named(String name, StudentProgress progress) {}

    /** Answers the links of the new rows. */
    private List<Anchor> add() {
        List<Anchor> added = new ArrayList<>();
        for (int i = 0; i < PAGE && left.hasNext(); i++) {
            Named next = left.next();
            Anchor who =
                    new Anchor(
                            AppRoutes.gradeOf(
                                    details.classId(),
                                    details.id(),
                                    next.progress().student().value()),
                            next.name());
            who.addClassName("progress-list__name");
            added.add(who);
            list.add(row(who, next));
        }
        more.setVisible(left.hasNext());
        return added;
    }

    /** The focus goes on to the first of the new rows. */
    private void showMore() {
        add().stream().findFirst().ifPresent(Anchor::focus);
    }

    private static String name(Map<AccountId, ClassMemberItem> members, AccountId student) {
        ClassMemberItem member = members.get(student);
        return member == null ? "A student" : member.displayName();
    }

    private ListItem row(Anchor who, Named next) {
        Span words = new Span(words(next.progress(), now));
        words.addClassName("progress-list__words");
        Div what = new Div(who, words);
        what.addClassName("progress-list__what");
        ListItem row = new ListItem(what, chips(next.progress()));
        row.addClassName("progress-list__row");
        if (!details.withdrawn()) {
            row.add(actions(next));
        }
        return row;
    }

    private static String words(StudentProgress each, Instant now) {
        OutcomeFigures figures = each.figures();
        List<String> parts = new ArrayList<>();
        boolean sitting = each.sitting() != null && !each.sitting().isOver(now);
        if (sitting) {
            parts.add("At work now");
        } else if (each.sitting() != null) {
            parts.add("Handed in");
        } else if (figures.done() == 0 && each.sitting() == null) {
            parts.add("Not begun");
        }
        if (figures.done() > 0 || each.sitting() != null) {
            parts.add(figures.done() + " of " + figures.total() + " done");
        }
        if (figures.score() != null) {
            parts.add("score " + AssignmentWords.percent(figures.score()));
        }
        if (figures.late()) {
            parts.add("handed in after the due date");
        }
        if (!each.exception().equals(StudentException.NONE)) {
            parts.add("has an exception");
        }
        return String.join(", ", parts);
    }

    private static Div chips(StudentProgress each) {
        Div chips = new Div();
        chips.addClassName("progress-list__chips");
        if (each.figures().safe() != null) {
            chips.add(StateChip.safety(each.figures().safe()));
        }
        if (each.figures().passed()) {
            chips.add(StateChip.good("Passed"));
        }
        return chips;
    }

    private Component actions(Named next) {
        Button except =
                new Button(
                        "Exception",
                        event -> handler.except(details, next.progress().student(), next.name()));
        except.setAriaLabel("Make an exception for " + next.name());
        except.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(except);
        actions.addClassName("progress-list__actions");
        return actions;
    }
}
