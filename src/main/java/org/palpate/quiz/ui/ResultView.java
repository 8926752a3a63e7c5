package org.palpate.quiz.ui;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;

import org.palpate.account.CurrentOwner;
import org.palpate.account.Owner;
import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.MomentText;
import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.picture.PictureGallery;
import org.palpate.quiz.AttemptResult;
import org.palpate.quiz.AttemptService;
import org.palpate.quiz.GradedResult;

/** A graded attempt, explained: score, safety, both plans and the rule behind every mark. */
@Route(AppRoutes.RESULT)
@AnonymousAllowed
class ResultView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AttemptService attempts;
    private final transient ContentLibrary library;
    private final transient PictureGallery gallery;
    private final transient CurrentOwner currentOwner;
    private final transient ObjectProvider<ResultPart> parts;
    private String title = "Result";

    ResultView(
            AttemptService attempts,
            ContentLibrary library,
            PictureGallery gallery,
            CurrentOwner currentOwner,
            ObjectProvider<ResultPart> parts) {
        this.attempts = attempts;
        this.library = library;
        this.gallery = gallery;
        this.currentOwner = currentOwner;
        this.parts = parts;
        getContent().addClassNames("page", "result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Owner owner = currentOwner.find().orElseThrow(ResultView::notFound);
        AttemptResult attempt =
                event.getRouteParameters()
                        .get("attemptId")
                        .flatMap(ResultView::uuid)
                        .flatMap(id -> attempts.result(id, owner))
                        .orElseThrow(ResultView::notFound);
        GradedResult graded = attempt.graded();
        WayToLibrary way = new WayToLibrary(library);
        title = "Result: " + graded.client().title();
        getContent().removeAll();
        getContent().add(header(attempt), new ResultActions(attempts, owner, attempt));
        if (owner instanceof Owner.VisitorOwner && attempt.own()) {
            getContent().add(new KeepResultBanner(event.getLocation().getPath()));
        }
        parts.orderedStream()
                .flatMap(part -> part.create(attempt).stream())
                .forEach(getContent()::add);
        Div verdicts =
                new Div(
                        new ScorePanel(graded.scoring(), graded.grade()),
                        new SafetyBanner(graded.scoring().safe(), Dangers.of(graded), way));
        verdicts.addClassName("result__verdicts");
        getContent().add(verdicts);
        library.clientCase(attempt.caseId()).map(ClientCase::learning).ifPresent(this::addLearning);
        Div background =
                new Div(
                        new SetAsidePanel(graded, way),
                        new OrderPanel(graded, way),
                        new ReadingsPanel(graded, way),
                        new EvidencePanel(graded.evidence(), way));
        background.addClassName("result__background");
        getContent()
                .add(
                        new PlanComparison(graded, gallery, way),
                        background,
                        new ResultActions(attempts, owner, attempt));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Header header(AttemptResult attempt) {
        Paragraph client = new Paragraph("Result for " + attempt.graded().client().name());
        client.addClassName("eyebrow");
        Paragraph when =
                new Paragraph(new Text("Submitted "), new MomentText(attempt.submittedAt()));
        if (attempt.contentChanged()) {
            when.add(
                    new Text(
                            ". The rules or the case have changed since; this is how it was graded."));
        }
        when.addClassName("muted");
        Header header = new Header(client, new H1(attempt.graded().client().title()), when);
        header.addClassName("page-header");
        return header;
    }

    private void addLearning(String learning) {
        Span point = new Span("The point of this case");
        Paragraph text = new Paragraph(point, new Span(learning));
        text.addClassName("result__learning");
        getContent().add(text);
    }

    private static NotFoundException notFound() {
        return new NotFoundException("There is no such result");
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
