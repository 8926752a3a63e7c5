package org.palpate.gradebook.ui;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.palpate.account.AccountRole;
import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.Notifications;
import org.palpate.course.ClassAccess;
import org.palpate.gradebook.GradebookService;
import org.palpate.gradebook.RegradeOutcome;
import org.palpate.gradebook.RegradePreview;
import org.palpate.gradebook.RegradeService;

/** Shows what grading an assignment again would change, and does it if it is wanted. */
@Route(AppRoutes.CLASS_REGRADE)
@PageTitle("Grade again · Palpate")
@RolesAllowed({AccountRole.Names.INSTRUCTOR, AccountRole.Names.ADMINISTRATOR})
class RegradeView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient RegradeService regrades;
    private final transient GradebookService gradebook;
    private final transient ClassAccess access;

    RegradeView(RegradeService regrades, GradebookService gradebook, ClassAccess access) {
        this.regrades = regrades;
        this.gradebook = gradebook;
        this.access = access;
        getContent().addClassNames("page", "regrade");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID classId = ClassPage.readable(event, access);
        UUID assignmentId = ClassPage.id(event, "assignmentId").orElseThrow(ClassPage::notFound);
        String title =
                gradebook.assignmentTitle(classId, assignmentId).orElseThrow(ClassPage::notFound);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeading(
                                "Gradebook",
                                AppRoutes.gradebookOf(classId),
                                "Grade again: " + title,
                                "Attempts keep the grade they had when the rules or a case change."
                                        + " Here you see what today’s rules, and a case as its author has it now,"
                                        + " would make of them."));
        show(classId, assignmentId);
    }

    private void show(UUID classId, UUID assignmentId) {
        RegradePreview preview = regrades.preview(classId, assignmentId);
        Paragraph summary = new Paragraph(summary(preview));
        summary.addClassName("regrade__summary");
        getContent().add(summary);
        if (!preview.lost().isEmpty()) {
            getContent()
                    .add(
                            new Paragraph(
                                    "No longer known, so their grades stay: "
                                            + String.join(", ", preview.lost())
                                            + "."));
        }
        preview.lines().forEach(line -> getContent().add(new RegradeCard(classId, line)));
        if (!preview.lines().isEmpty() && access.teaches(classId)) {
            getContent()
                    .add(
                            new RegradeForm(
                                    preview.lines().size(),
                                    reason -> apply(classId, assignmentId, preview, reason),
                                    () -> leave(classId)));
        }
    }

    private static String summary(RegradePreview preview) {
        String same =
                GradeWords.count(preview.unchanged(), "attempt stays", "attempts stay")
                        + " as graded.";
        if (preview.lines().isEmpty()) {
            return "Nothing would change. " + same;
        }
        long grades = preview.lines().stream().filter(line -> line.changesTheGrade()).count();
        return GradeWords.count(preview.lines().size(), "attempt", "attempts")
                + " would be judged differently, "
                + (grades == 0 ? "none with another grade. " : grades + " with another grade. ")
                + same;
    }

    private void apply(UUID classId, UUID assignmentId, RegradePreview preview, String reason) {
        switch (regrades.apply(classId, assignmentId, preview.version(), reason)) {
            case RegradeOutcome.Applied(int attempts) -> {
                Notifications.done(
                        GradeWords.count(attempts, "attempt was", "attempts were")
                                + " graded again.");
                leave(classId);
            }
            case RegradeOutcome.Outdated _ -> {
                Notifications.problem(
                        "The rules or a case have changed since you opened this page. Look again.");
                UI.getCurrent().navigate(AppRoutes.regradeOf(classId, assignmentId));
            }
        }
    }

    private static void leave(UUID classId) {
        UI.getCurrent().navigate(AppRoutes.gradebookOf(classId));
    }
}
