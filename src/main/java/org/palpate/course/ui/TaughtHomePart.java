package org.palpate.course.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.springframework.core.annotation.Order;

import org.palpate.account.AccountRole;
import org.palpate.account.CurrentUser;
import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.HomePart;
import org.palpate.course.AssignmentItem;
import org.palpate.course.AssignmentService;
import org.palpate.course.ClassService;
import org.palpate.course.ClassSummary;

/** The classes that somebody teaches, and what is under way in them, on the home page. */
@org.springframework.stereotype.Component
@Order(5)
class TaughtHomePart implements HomePart {

    private static final int MOST_ROWS = 4;

    private final ClassService classes;
    private final AssignmentService assignments;
    private final CurrentUser currentUser;
    private final Clock clock;

    TaughtHomePart(
            ClassService classes,
            AssignmentService assignments,
            CurrentUser currentUser,
            Clock clock) {
        this.classes = classes;
        this.assignments = assignments;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create() {
        AccountRole role =
                currentUser.get().map(person -> person.role()).orElse(AccountRole.LEARNER);
        if (role == AccountRole.LEARNER) {
            return Optional.empty();
        }
        List<ClassSummary> taught =
                classes.classesTaught().stream().filter(each -> !each.archived()).toList();
        if (taught.isEmpty() && role == AccountRole.ADMINISTRATOR) {
            return Optional.empty();
        }
        Section section = new Section(new H2("Your classes"));
        section.addClassName("home-taught");
        if (taught.isEmpty()) {
            section.add(empty());
        }
        taught.forEach(each -> section.add(part(each)));
        return Optional.of(section);
    }

    private Div part(ClassSummary taught) {
        Instant now = clock.instant();
        H3 title = new H3(new Anchor(AppRoutes.assignmentsOfClass(taught.id()), taught.name()));
        Span students = new Span(ClassCard.students(taught.students()));
        students.addClassName("muted");
        Div head = new Div(title, students);
        head.addClassName("home-taught__head");
        Div part = new Div(head);
        part.addClassNames("panel", "home-taught__class");
        List<AssignmentItem> current = current(assignments.ofClass(taught.id()), now);
        part.add(
                current.isEmpty()
                        ? nothing(taught)
                        : new AssignmentList(taught.id(), current, now));
        return part;
    }

    /** What waits for the instructor first, then what is due first. */
    static List<AssignmentItem> current(List<AssignmentItem> all, Instant now) {
        return all.stream()
                .filter(each -> !each.withdrawn())
                .filter(each -> each.window().isOpen(now) || each.waitsForRelease(now))
                .sorted(
                        Comparator.comparing((AssignmentItem each) -> !each.waitsForRelease(now))
                                .thenComparing(each -> each.window().isAfterDue(now))
                                .thenComparing(
                                        each -> each.window().due(),
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(MOST_ROWS)
                .toList();
    }

    private static Paragraph nothing(ClassSummary taught) {
        Paragraph nothing = new Paragraph("Nothing is open for this class now. ");
        nothing.add(
                new Anchor(AppRoutes.assignmentsOfClass(taught.id()) + "/new", "Assign a module"));
        return nothing;
    }

    private static Div empty() {
        Anchor make = new Anchor(AppRoutes.CLASSES, "Make a class");
        make.addClassName("button-link");
        Div empty =
                new Div(
                        new H3("You teach no class yet"),
                        new Paragraph(
                                "Make one, hand out its join code, and assign the first module."),
                        make);
        empty.addClassName("empty-state");
        return empty;
    }
}
