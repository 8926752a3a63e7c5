package org.palpate.course.ui;

import java.time.Clock;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import org.palpate.account.AccountRole;
import org.palpate.account.RegistrationSettings;
import org.palpate.base.ui.AppRoutes;
import org.palpate.course.ClassDetails;
import org.palpate.course.ClassService;
import org.palpate.course.RosterService;

/** Who is in a class, and how others come into it. */
@Route(AppRoutes.CLASS_PEOPLE)
@RolesAllowed({AccountRole.Names.INSTRUCTOR, AccountRole.Names.ADMINISTRATOR})
class ClassPeopleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ClassService classes;
    private final transient RosterService rosters;
    private final transient RegistrationSettings registration;
    private final transient Clock clock;
    private final Div top = new Div();
    private final Div students = new Div();
    private final Div side = new Div();
    private String title = "Class";

    ClassPeopleView(
            ClassService classes,
            RosterService rosters,
            RegistrationSettings registration,
            Clock clock) {
        this.classes = classes;
        this.rosters = rosters;
        this.registration = registration;
        this.clock = clock;
        side.addClassName("class-people__side");
        Div columns = new Div(students, side);
        columns.addClassName("class-people__columns");
        getContent().addClassName("class-people");
        getContent().add(top, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID classId = ClassView.classIn(event);
        show(classes.find(classId).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }

    private void show(ClassDetails seen) {
        title = seen.name();
        top.removeAll();
        top.add(
                new ClassHeader(seen.id(), seen.name(), ClassTab.PEOPLE),
                new ClassActions(seen, classes, this::show));
        if (seen.archived()) {
            top.add(archivedNote());
        }
        showPeople(seen);
    }

    private void showPeople(ClassDetails seen) {
        students.removeAll();
        students.add(new MemberStudents(seen, classes, () -> openRoster(seen)));
        side.removeAll();
        side.add(
                new JoinPanel(seen, classes, clock, this::show),
                new MemberInstructors(
                        seen.id(),
                        classes.instructors(seen.id()),
                        classes,
                        () -> showPeople(seen)));
    }

    private void openRoster(ClassDetails seen) {
        RosterInvite invite = new RosterInvite(seen, classes, registration.open(), clock);
        RosterDialog dialog = new RosterDialog(seen.id(), rosters, invite);
        dialog.addClosedListener(closed -> show(classes.find(seen.id()).orElse(seen)));
        dialog.open();
    }

    private static Paragraph archivedNote() {
        Paragraph note =
                new Paragraph("This class is archived. Restore it to let students join again.");
        note.addClassNames("banner", "banner--quiet");
        return note;
    }
}
