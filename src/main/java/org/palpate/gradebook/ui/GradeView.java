package org.palpate.gradebook.ui;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import org.palpate.account.AccountId;
import org.palpate.account.AccountRole;
import org.palpate.base.ui.AppRoutes;
import org.palpate.course.ClassAccess;
import org.palpate.gradebook.AttemptDesk;
import org.palpate.gradebook.GradeCell;
import org.palpate.gradebook.GradeDesk;
import org.palpate.gradebook.GradebookService;

/** One student's grade in one assignment. */
@Route(AppRoutes.CLASS_GRADE)
@RolesAllowed({AccountRole.Names.INSTRUCTOR, AccountRole.Names.ADMINISTRATOR})
class GradeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient GradebookService gradebook;
    private final transient GradeDesk grades;
    private final transient AttemptDesk attempts;
    private final transient ClassAccess access;
    private String title = "Grade";

    GradeView(
            GradebookService gradebook,
            GradeDesk grades,
            AttemptDesk attempts,
            ClassAccess access) {
        this.gradebook = gradebook;
        this.grades = grades;
        this.attempts = attempts;
        this.access = access;
        getContent().addClassNames("page", "grade-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID classId = ClassPage.readable(event, access);
        UUID assignmentId = ClassPage.id(event, "assignmentId").orElseThrow(ClassPage::notFound);
        AccountId student =
                ClassPage.id(event, "accountId")
                        .map(AccountId::new)
                        .orElseThrow(ClassPage::notFound);
        show(classId, assignmentId, student);
    }

    private void show(UUID classId, UUID assignmentId, AccountId student) {
        GradeCell grade =
                gradebook.grade(classId, assignmentId, student).orElseThrow(ClassPage::notFound);
        String name = gradebook.studentName(classId, student).orElseThrow(ClassPage::notFound);
        String task =
                gradebook.assignmentTitle(classId, assignmentId).orElseThrow(ClassPage::notFound);
        title = name + ": " + task + " · Palpate";
        Div parts =
                new Div(
                        new GradePanel(
                                classId,
                                grades,
                                grade,
                                gradebook.history(classId, assignmentId, student),
                                access.teaches(classId),
                                () -> show(classId, assignmentId, student)),
                        new AttemptList(
                                classId, attempts.attempts(classId, assignmentId, student), null));
        parts.addClassName("attempt-sheet__side");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeading("Gradebook", AppRoutes.gradebookOf(classId), name, task),
                        parts);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
