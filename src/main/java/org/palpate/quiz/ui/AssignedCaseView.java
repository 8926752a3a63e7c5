package org.palpate.quiz.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;

import org.palpate.account.CurrentOwner;
import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.Countdown;
import org.palpate.base.ui.Notifications;
import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.picture.PictureGallery;
import org.palpate.quiz.AssignmentGate;
import org.palpate.quiz.AttemptService;
import org.palpate.quiz.CaseCatalog;

/** One client of an assignment: the same work, on the assignment's terms. */
@Route(AppRoutes.ASSIGNED_CASE)
@PermitAll
class AssignedCaseView extends CasePage implements BeforeEnterObserver {

    private final transient AttemptService attempts;
    private final transient CaseCatalog cases;
    private final transient CurrentOwner currentOwner;
    private final transient Clock clock;
    private UUID assignmentId = new UUID(0, 0);
    private boolean exam;

    AssignedCaseView(
            AttemptService attempts,
            CaseCatalog cases,
            ContentLibrary library,
            PictureGallery gallery,
            CurrentOwner currentOwner,
            Clock clock) {
        super(attempts, library, gallery, currentOwner);
        this.attempts = attempts;
        this.cases = cases;
        this.currentOwner = currentOwner;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String caseId = event.getRouteParameters().get("caseId").orElse("");
        UUID assignment =
                event.getRouteParameters()
                        .get("assignmentId")
                        .flatMap(AppRoutes::uuid)
                        .orElseThrow(AssignedCaseView::notFound);
        AssignmentGate.Terms terms =
                currentOwner
                        .find()
                        .flatMap(owner -> attempts.terms(owner, caseId, assignment))
                        .orElseThrow(AssignedCaseView::notFound);
        ClientCase clientCase = cases.find(caseId).orElseThrow(AssignedCaseView::notFound);
        assignmentId = assignment;
        exam = terms.exam();
        Div frame = frame(terms);
        if (terms.refusal() == null) {
            show(clientCase, assignment);
        } else {
            showClosed(clientCase, terms.refusal());
        }
        getContent().addComponentAsFirst(frame);
    }

    private Div frame(AssignmentGate.Terms terms) {
        Anchor back = new Anchor(AppRoutes.assignmentOf(assignmentId), terms.title());
        Paragraph part = new Paragraph();
        part.add(exam ? "Part of the exam " : "Part of ");
        part.add(back);
        Div frame = new Div(part);
        frame.addClassName("case-frame");
        Instant end = terms.endsAt();
        if (end != null && terms.refusal() == null) {
            frame.add(new Countdown(clock.instant(), end, this::endTime));
        }
        return frame;
    }

    private void endTime() {
        Notifications.done("Your time is over. What was saved by then counts.");
        toAssignment();
    }

    private void toAssignment() {
        getUI().ifPresent(ui -> ui.navigate(AppRoutes.assignmentOf(assignmentId)));
    }

    @Override
    SubmitDialog submitDialog(Runnable onSubmit) {
        return exam
                ? SubmitDialog.forExam(gaps(), onSubmit)
                : SubmitDialog.forPractice(gaps(), onSubmit);
    }

    @Override
    void leaveGraded(UUID attemptId) {
        if (exam) {
            Notifications.done("Your plan is handed in.");
            toAssignment();
        } else {
            getUI().ifPresent(ui -> ui.navigate(AppRoutes.resultOf(attemptId)));
        }
    }

    @Override
    @Nullable String wayBack() {
        return Optional.of(assignmentId).map(AppRoutes::assignmentOf).orElse(null);
    }

    private static NotFoundException notFound() {
        return new NotFoundException("There is no such case");
    }
}
