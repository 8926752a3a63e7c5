package org.palpate.course.ui;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.springframework.security.access.AccessDeniedException;

import org.palpate.account.AccountId;
import org.palpate.account.AccountRole;
import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.Notifications;
import org.palpate.course.AssignmentDetails;
import org.palpate.course.AssignmentService;
import org.palpate.course.ClassMemberItem;
import org.palpate.course.ClassService;
import org.palpate.course.StudentException;

/**
 * One assignment of a class: its terms, what can be done about it, and every student's progress.
 */
@Route(AppRoutes.CLASS_ASSIGNMENT)
@RolesAllowed({AccountRole.Names.INSTRUCTOR, AccountRole.Names.ADMINISTRATOR})
class ClassAssignmentView extends Composite<Div>
        implements BeforeEnterObserver,
                HasDynamicTitle,
                AssignmentActions.Handler,
                ProgressList.Handler {

    private final transient AssignmentService assignments;
    private final transient ClassService classes;
    private final transient Clock clock;
    private UUID assignmentId = new UUID(0, 0);
    private String title = "Assignment";

    ClassAssignmentView(AssignmentService assignments, ClassService classes, Clock clock) {
        this.assignments = assignments;
        this.classes = classes;
        this.clock = clock;
        getContent().addClassName("class-assignment");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        assignmentId =
                parameters
                        .get("assignmentId")
                        .flatMap(AppRoutes::uuid)
                        .orElseThrow(ClassAssignmentView::notFound);
        AssignmentDetails details =
                find(assignmentId)
                        .filter(found ->
                                parameters
                                        .get("classId")
                                        .filter(found.classId().toString()::equals)
                                        .isPresent())
                        .orElseThrow(ClassAssignmentView::notFound);
        show(details);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Optional<AssignmentDetails> find(UUID id) {
        try {
            return Optional.of(assignments.details(id));
        } catch (AccessDeniedException denied) {
            return Optional.empty();
        }
    }

    private void refresh() {
        show(assignments.details(assignmentId));
    }

    private void show(AssignmentDetails details) {
        title = details.terms().title();
        Map<AccountId, ClassMemberItem> members =
                classes.members(details.classId()).stream()
                        .collect(Collectors.toMap(ClassMemberItem::accountId, Function.identity()));
        String className = classes.find(details.classId()).map(found -> found.name()).orElse("");
        getContent().removeAll();
        getContent()
                .add(new AssignmentHead(details, className), new AssignmentActions(details, this));
        Section progress = new Section(new H2("How the class comes along"));
        progress.add(
                new ProgressList(
                        details,
                        assignments.progress(assignmentId),
                        members,
                        clock.instant(),
                        this));
        getContent().add(progress);
    }

    @Override
    public void edit(AssignmentDetails seen) {
        new EditAssignmentDialog(
                        seen,
                        classes.members(seen.classId()),
                        terms -> assignments.change(assignmentId, terms, seen.version()),
                        this::refresh)
                .open();
    }

    @Override
    public void withdraw(AssignmentDetails seen) {
        new QuestionDialog(
                        "Withdraw “" + seen.terms().title() + "”?",
                        "Keep it",
                        "Withdraw",
                        () -> {
                            assignments.withdraw(assignmentId);
                            Notifications.done("The assignment is withdrawn.");
                            refresh();
                        },
                        new Paragraph(
                                "Your students no longer see it, and it cannot be given back."
                                        + " What they did stays stored."))
                .open();
    }

    @Override
    public void release(AssignmentDetails seen) {
        long working =
                assignments.progress(assignmentId).stream()
                        .filter(each ->
                                each.sitting() != null && !each.sitting().isOver(clock.instant()))
                        .count();
        new QuestionDialog(
                        "Release the results?",
                        "Not yet",
                        "Release",
                        () -> {
                            assignments.release(assignmentId);
                            Notifications.done("The results are released.");
                            refresh();
                        },
                        new Paragraph(
                                "Whoever has handed in sees their results and the protocols. This"
                                        + " cannot be taken back."
                                        + (working == 0
                                                ? ""
                                                : " "
                                                        + AssignmentWords.count(
                                                                working,
                                                                "student is",
                                                                "students are")
                                                        + " still at work.")))
                .open();
    }

    @Override
    public void except(AssignmentDetails seen, AccountId student, String name) {
        new ExceptionDialog(
                        seen,
                        name,
                        seen.exceptions().getOrDefault(student, StudentException.NONE),
                        exception ->
                                assignments.setException(
                                        assignmentId, student, exception, seen.version()),
                        this::refresh)
                .open();
    }

    private static NotFoundException notFound() {
        return new NotFoundException("There is no such assignment");
    }
}
