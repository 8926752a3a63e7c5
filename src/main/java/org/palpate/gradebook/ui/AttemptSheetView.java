package org.palpate.gradebook.ui;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import org.palpate.account.AccountRole;
import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.Notifications;
import org.palpate.content.ContentLibrary;
import org.palpate.course.ClassAccess;
import org.palpate.gradebook.AttemptDesk;
import org.palpate.gradebook.AttemptSheet;
import org.palpate.gradebook.GradeDesk;
import org.palpate.picture.PictureGallery;
import org.palpate.quiz.FormerGrade;
import org.palpate.quiz.ui.ReviewedPlan;

/** One attempt as its instructor sees it: both plans, comments, and the grade it leads to. */
@Route(AppRoutes.CLASS_ATTEMPT)
@RolesAllowed({AccountRole.Names.INSTRUCTOR, AccountRole.Names.ADMINISTRATOR})
class AttemptSheetView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AttemptDesk attempts;
    private final transient GradeDesk grades;
    private final transient ClassAccess access;
    private final transient PictureGallery gallery;
    private final transient ContentLibrary library;
    private String title = "Attempt";

    AttemptSheetView(
            AttemptDesk attempts,
            GradeDesk grades,
            ClassAccess access,
            PictureGallery gallery,
            ContentLibrary library) {
        this.attempts = attempts;
        this.grades = grades;
        this.access = access;
        this.gallery = gallery;
        this.library = library;
        getContent().addClassNames("page", "attempt-sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID classId = ClassPage.readable(event, access);
        UUID attemptId =
                ClassPage.id(event, "attemptId")
                        .filter(id -> attempts.open(classId, id).isPresent())
                        .orElseThrow(ClassPage::notFound);
        show(classId, attemptId);
    }

    private void show(UUID classId, UUID attemptId) {
        AttemptSheet sheet = attempts.open(classId, attemptId).orElseThrow(ClassPage::notFound);
        boolean teaches = access.teaches(classId);
        title = sheet.student().displayName() + ": " + sheet.attempt().title() + " · Palpate";
        Div side =
                new Div(
                        new GradePanel(
                                classId,
                                grades,
                                sheet.grade(),
                                sheet.history(),
                                teaches,
                                () -> show(classId, attemptId)),
                        new AttemptList(classId, sheet.siblings(), attemptId),
                        new RemarkPanel(
                                sheet.remarks(),
                                teaches,
                                text -> comment(classId, attemptId, text)));
        side.addClassName("attempt-sheet__side");
        getContent().removeAll();
        getContent().add(heading(classId, sheet));
        if (!sheet.former().isEmpty()) {
            getContent().add(former(sheet.former()));
        }
        getContent().add(side, new ReviewedPlan(sheet.result().graded(), gallery, library));
    }

    private void comment(UUID classId, UUID attemptId, String text) {
        attempts.comment(classId, attemptId, text);
        Notifications.done("Your comment is saved.");
        show(classId, attemptId);
    }

    private static PageHeading heading(UUID classId, AttemptSheet sheet) {
        return new PageHeading(
                sheet.student().displayName() + " · " + sheet.assignment().title(),
                AppRoutes.gradeOf(classId, sheet.assignment().id(), sheet.student().id().value()),
                sheet.attempt().title(),
                "Handed in "
                        + GradeWords.time(sheet.attempt().submittedAt())
                        + ". Graded by version "
                        + sheet.attempt().contentVersion()
                        + " of the rules"
                        + (sheet.result().contentChanged()
                                ? "; the rules or the case have changed since, this is how it was graded."
                                : "."));
    }

    private static Paragraph former(List<FormerGrade> former) {
        FormerGrade last = former.getLast();
        Paragraph text =
                new Paragraph(
                        "Graded again on %s. Before, it had %s (%s) by version %s of the rules."
                                .formatted(
                                        GradeWords.time(last.replacedAt()),
                                        GradeWords.percent(last.score()),
                                        last.safe() ? "safe" : "unsafe",
                                        last.contentVersion()));
        text.addClassNames("panel", "attempt-sheet__former");
        return text;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
