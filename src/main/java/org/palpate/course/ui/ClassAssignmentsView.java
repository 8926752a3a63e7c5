package org.palpate.course.ui;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import org.palpate.account.AccountRole;
import org.palpate.base.ui.AppRoutes;
import org.palpate.course.AssignmentItem;
import org.palpate.course.AssignmentService;
import org.palpate.course.ClassDetails;
import org.palpate.course.ClassService;

/** What a class has to do, and how it comes along. */
@Route(AppRoutes.CLASS_ASSIGNMENTS)
@RolesAllowed({AccountRole.Names.INSTRUCTOR, AccountRole.Names.ADMINISTRATOR})
class ClassAssignmentsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AssignmentService assignments;
    private final transient ClassService classes;
    private final transient Clock clock;
    private String title = "Assignments";

    ClassAssignmentsView(AssignmentService assignments, ClassService classes, Clock clock) {
        this.assignments = assignments;
        this.classes = classes;
        this.clock = clock;
        getContent().addClassName("class-assignments");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID classId =
                event.getRouteParameters()
                        .get("classId")
                        .flatMap(AppRoutes::uuid)
                        .orElseThrow(ClassAssignmentsView::notFound);
        ClassDetails schoolClass =
                classes.find(classId).orElseThrow(ClassAssignmentsView::notFound);
        title = "Assignments of " + schoolClass.name();
        List<AssignmentItem> all = assignments.ofClass(classId);
        getContent().removeAll();
        getContent().add(header(schoolClass));
        List<AssignmentItem> current = all.stream().filter(each -> !each.withdrawn()).toList();
        List<AssignmentItem> withdrawn = all.stream().filter(AssignmentItem::withdrawn).toList();
        if (current.isEmpty()) {
            getContent().add(empty());
        } else {
            getContent().add(new AssignmentList(classId, current, clock.instant()));
        }
        if (!withdrawn.isEmpty()) {
            getContent()
                    .add(
                            new NativeDetails(
                                    AssignmentWords.count(
                                            withdrawn.size(),
                                            "withdrawn assignment",
                                            "withdrawn assignments"),
                                    new AssignmentList(classId, withdrawn, clock.instant())));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static Div header(ClassDetails schoolClass) {
        Div header =
                new Div(
                        new ClassHeader(
                                schoolClass.id(), schoolClass.name(), ClassTab.ASSIGNMENTS));
        if (!schoolClass.archived()) {
            Anchor assign =
                    new Anchor(
                            AppRoutes.assignmentsOfClass(schoolClass.id()) + "/new",
                            "Assign a module");
            assign.addClassName("button-link");
            header.add(assign);
        }
        header.addClassName("class-assignments__header");
        return header;
    }

    private static Div empty() {
        Div empty =
                new Div(
                        new H2("Nothing is assigned yet"),
                        new Paragraph(
                                "Assign a module, and it waits for your students on their home"
                                        + " page."));
        empty.addClassName("empty-state");
        return empty;
    }

    private static NotFoundException notFound() {
        return new NotFoundException("There is no such class");
    }
}
