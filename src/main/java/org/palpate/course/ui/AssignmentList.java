package org.palpate.course.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.base.ui.AppRoutes;
import org.palpate.course.AssignmentItem;
import org.palpate.course.AssignmentMode;

/** The assignments of a class in rows: dates, mode, and in words how the class comes along. */
final class AssignmentList extends Composite<UnorderedList> {

    AssignmentList(UUID classId, List<AssignmentItem> assignments, Instant now) {
        getContent().addClassName("due-list");
        assignments.forEach(each -> getContent().add(row(classId, each, now)));
    }

    private static ListItem row(UUID classId, AssignmentItem each, Instant now) {
        Anchor title = new Anchor(AppRoutes.assignmentOfClass(classId, each.id()), each.title());
        title.addClassName("due-list__title");
        Div what = new Div(title);
        what.addClassName("due-list__what");
        if (!each.module().equals(each.title())) {
            Span module = new Span(each.module());
            module.addClassName("due-list__class");
            what.add(module);
        }
        what.add(new DateLine(each.window(), now));
        Div state = new Div();
        state.addClassName("due-list__state");
        if (each.mode() == AssignmentMode.EXAM) {
            state.add(StateChip.quiet(exam(each, now)));
        }
        Span progress = new Span(progress(each));
        state.add(progress);
        ListItem row = new ListItem(what, state);
        row.addClassName("due-list__row");
        return row;
    }

    private static String exam(AssignmentItem each, Instant now) {
        if (each.released()) {
            return "Exam, released";
        }
        return each.waitsForRelease(now) ? "Exam, results to release" : "Exam";
    }

    /** "12 students: 3 have not begun, 9 have done everything, 7 have passed". */
    static String progress(AssignmentItem each) {
        if (each.students() == 0) {
            return "No students yet";
        }
        String students =
                AssignmentWords.count(each.students(), "student", "students")
                        + (each.wholeClass() ? "" : " chosen");
        if (each.begun() == 0 && each.working() == 0) {
            return students + ", nobody has begun";
        }
        List<String> parts = new ArrayList<>();
        int waiting = Math.max(0, each.students() - Math.max(each.begun(), each.working()));
        if (each.working() > 0) {
            parts.add(each.working() + " at work now");
        }
        if (waiting > 0) {
            parts.add(waiting + " not begun");
        }
        parts.add(each.finished() + " done");
        parts.add(each.passed() + " passed");
        return students + ": " + String.join(", ", parts);
    }
}
