package org.palpate.course.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.account.AccountId;
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

        void reopen(AssignmentDetails seen, AccountId student, String name);
    }

    ProgressList(
            AssignmentDetails details,
            List<StudentProgress> progress,
            Map<AccountId, ClassMemberItem> members,
            Instant now,
            Handler handler) {
        if (progress.isEmpty()) {
            Paragraph nobody =
                    new Paragraph("Nobody has this yet. It waits for whoever joins the class.");
            nobody.addClassName("muted");
            getContent().add(nobody);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("progress-list");
        progress.stream()
                .sorted(
                        Comparator.comparing(
                                each -> name(members, each.student()),
                                String.CASE_INSENSITIVE_ORDER))
                .forEach(each ->
                        list.add(row(details, each, name(members, each.student()), now, handler)));
        getContent().add(list);
    }

    private static String name(Map<AccountId, ClassMemberItem> members, AccountId student) {
        ClassMemberItem member = members.get(student);
        return member == null ? "A student" : member.displayName();
    }

    private static ListItem row(
            AssignmentDetails details,
            StudentProgress each,
            String name,
            Instant now,
            Handler handler) {
        Span who = new Span(name);
        who.addClassName("progress-list__name");
        Span words = new Span(words(each, now));
        words.addClassName("progress-list__words");
        Div what = new Div(who, words);
        what.addClassName("progress-list__what");
        ListItem row = new ListItem(what, chips(each));
        row.addClassName("progress-list__row");
        if (!details.withdrawn()) {
            row.add(actions(details, each, name, handler));
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

    private static Component actions(
            AssignmentDetails details, StudentProgress each, String name, Handler handler) {
        Button except =
                new Button("Exception", event -> handler.except(details, each.student(), name));
        except.setAriaLabel("Make an exception for " + name);
        except.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(except);
        actions.addClassName("progress-list__actions");
        if (each.figures().submittedAt() != null || each.sitting() != null) {
            Button reopen =
                    new Button("Reopen", event -> handler.reopen(details, each.student(), name));
            reopen.setAriaLabel("Reopen for " + name);
            reopen.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(reopen);
        }
        return actions;
    }
}
