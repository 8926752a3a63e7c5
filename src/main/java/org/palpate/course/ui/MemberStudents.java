package org.palpate.course.ui;

import java.util.List;
import java.util.Locale;

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
import org.palpate.course.RosterService;

/** The students of a class, with a filter. */
class MemberStudents extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int FILTER_FROM = 6;

    private final transient ClassDetails seen;
    private final transient List<ClassMemberItem> students;
    private final transient ClassService classes;
    private final transient Runnable onChange;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph found = new Paragraph();

    MemberStudents(
            ClassDetails seen,
            List<ClassMemberItem> students,
            ClassService classes,
            RosterService rosters,
            Runnable onChange) {
        this.seen = seen;
        this.students = students;
        this.classes = classes;
        this.onChange = onChange;
        list.addClassName("member-list");
        found.addClassName("member-list__found");
        found.getElement().setAttribute("role", "status");
        getContent().add(head(rosters));
        if (students.isEmpty()) {
            getContent().add(empty());
            return;
        }
        if (students.size() >= FILTER_FROM) {
            getContent().add(filter());
        }
        getContent().add(found, list);
        show("");
    }

    private Div head(RosterService rosters) {
        Button roster =
                new Button(
                        "Add from a roster",
                        click -> new RosterDialog(seen.id(), rosters, onChange).open());
        roster.setEnabled(!seen.archived());
        Div head = new Div(new H2(ClassCard.students(students.size())), roster);
        head.addClassName("member-head");
        return head;
    }

    private TextField filter() {
        TextField filter = new TextField("Find a student");
        filter.setPlaceholder("Name, user name or e-mail");
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addClassName("member-filter");
        filter.addValueChangeListener(change -> show(change.getValue()));
        return filter;
    }

    private void show(String wanted) {
        String needle = wanted.strip().toLowerCase(Locale.ROOT);
        List<ClassMemberItem> hits =
                students.stream().filter(student -> matches(student, needle)).toList();
        list.removeAll();
        hits.forEach(hit -> list.add(new MemberRow(hit, this::remove)));
        list.setVisible(!hits.isEmpty());
        found.setText(
                needle.isEmpty()
                        ? ""
                        : hits.isEmpty()
                                ? "Nobody in this class matches."
                                : hits.size() + " of " + ClassCard.students(students.size()));
    }

    private static boolean matches(ClassMemberItem student, String needle) {
        String email = student.email();
        return student.displayName().toLowerCase(Locale.ROOT).contains(needle)
                || student.userName().toLowerCase(Locale.ROOT).contains(needle)
                || (email != null && email.toLowerCase(Locale.ROOT).contains(needle));
    }

    private void remove(ClassMemberItem student) {
        classes.removeStudent(seen.id(), student.accountId());
        onChange.run();
        new MemberRemovedNotice(student.displayName(), () -> putBack(student)).open();
    }

    private void putBack(ClassMemberItem student) {
        classes.putBack(seen.id(), student.accountId());
        onChange.run();
        Notifications.done(student.displayName() + " is back in the class.");
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
