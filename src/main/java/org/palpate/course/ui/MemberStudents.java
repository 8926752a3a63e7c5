package org.palpate.course.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.palpate.base.ui.Notifications;
import org.palpate.course.ClassDetails;
import org.palpate.course.ClassMemberItem;
import org.palpate.course.ClassService;
import org.palpate.course.StudentPage;

/** The students of a class, with a filter; of many, some at a time. */
class MemberStudents extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int FILTER_FROM = 6;
    private static final int PAGE = 50;

    private final transient ClassDetails seen;
    private final transient ClassService classes;
    private final H2 title = new H2();
    private final TextField filter = new TextField("Find a student");
    private final Paragraph found = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("", click -> showMore());
    private final Div empty = empty();

    MemberStudents(ClassDetails seen, ClassService classes, Runnable onRoster) {
        this.seen = seen;
        this.classes = classes;
        list.addClassName("member-list");
        found.addClassName("member-list__found");
        found.getElement().setAttribute("role", "status");
        more.addClassName("member-list__more");
        filter.setPlaceholder("Name, user name or e-mail");
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addClassName("member-filter");
        filter.addValueChangeListener(change -> show(PAGE));
        Button roster = new Button("Add from a roster", click -> onRoster.run());
        roster.setEnabled(!seen.archived());
        Div head = new Div(title, roster);
        head.addClassName("member-head");
        getContent().add(head, filter, found, list, more, empty);
        show(PAGE);
    }

    /** Show the first ones that fit. */
    private void show(int number) {
        list.removeAll();
        add(number);
    }

    private List<MemberRow> add(int number) {
        int shown = list.getComponentCount();
        StudentPage page = classes.students(seen.id(), filter.getValue(), shown, number);
        List<MemberRow> rows =
                page.students().stream().map(each -> new MemberRow(each, this::remove)).toList();
        list.add(rows.toArray(MemberRow[]::new));
        tell(page);
        return rows;
    }

    /** The focus goes on to the first of the new rows. */
    private void showMore() {
        add(PAGE).stream().findFirst().ifPresent(MemberRow::focus);
    }

    private void tell(StudentPage page) {
        int shown = list.getComponentCount();
        int left = page.fitting() - shown;
        title.setText(ClassCard.students(page.total()));
        empty.setVisible(page.total() == 0);
        filter.setVisible(page.total() >= FILTER_FROM);
        list.setVisible(shown > 0);
        more.setVisible(left > 0);
        more.setText("Show " + Math.min(left, PAGE) + " more");
        found.setText(found(page, shown));
    }

    private String found(StudentPage page, int shown) {
        if (page.total() > 0 && page.fitting() == 0) {
            return "Nobody in this class matches.";
        } else if (shown < page.fitting()) {
            return "You see "
                    + shown
                    + " of "
                    + ClassCard.students(page.fitting())
                    + (page.fitting() < page.total() ? " who match." : ".");
        }
        return page.fitting() < page.total()
                ? page.fitting() + " of " + ClassCard.students(page.total())
                : "";
    }

    private void remove(ClassMemberItem student) {
        classes.removeStudent(seen.id(), student.accountId());
        refresh();
        new MemberRemovedNotice(student.displayName(), () -> putBack(student)).open();
    }

    private void putBack(ClassMemberItem student) {
        classes.putBack(seen.id(), student.accountId());
        refresh();
        Notifications.done(student.displayName() + " is back in the class.");
    }

    /** As many as were shown, and the same filter. */
    private void refresh() {
        show(Math.max(PAGE, list.getComponentCount()));
    }

    private static Div empty() {
        Div empty =
                new Div(
                        new H3("No students yet"),
                        new Paragraph(
                                "Open the class for joining and hand out the code, or add everybody"
                                        + " from a roster."));
        empty.addClassName("empty-state");
        return empty;
    }
}
