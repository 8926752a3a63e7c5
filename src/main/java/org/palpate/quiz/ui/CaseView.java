package org.palpate.quiz.ui;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.palpate.account.CurrentOwner;
import org.palpate.base.ui.AppRoutes;
import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.picture.PictureGallery;
import org.palpate.quiz.AttemptService;
import org.palpate.quiz.CaseCatalog;

/** One client, for practice. */
@Route(AppRoutes.CASE)
@AnonymousAllowed
class CaseView extends CasePage implements BeforeEnterObserver {

    private final transient CaseCatalog cases;
    private final transient CurrentOwner currentOwner;

    CaseView(
            AttemptService attempts,
            CaseCatalog cases,
            ContentLibrary library,
            PictureGallery gallery,
            CurrentOwner currentOwner) {
        super(attempts, library, gallery, currentOwner);
        this.cases = cases;
        this.currentOwner = currentOwner;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String caseId = event.getRouteParameters().get("caseId").orElse("");
        show(find(caseId).orElseThrow(() -> new NotFoundException("There is no such case")), null);
    }

    /** Whoever has no name yet sees what any visitor sees. */
    private Optional<ClientCase> find(String caseId) {
        return cases.findOpen(caseId, currentOwner.find().orElseGet(CaseView::newVisitor));
    }

    private static org.palpate.account.Owner newVisitor() {
        return new org.palpate.account.Owner.VisitorOwner(UUID.randomUUID());
    }

    @Override
    SubmitDialog submitDialog(Runnable onSubmit) {
        return SubmitDialog.forPractice(gaps(), onSubmit);
    }

    @Override
    void leaveGraded(UUID attemptId) {
        getUI().ifPresent(ui -> ui.navigate(AppRoutes.resultOf(attemptId)));
    }
}
