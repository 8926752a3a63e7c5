package org.palpate.quiz.ui;

import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

import org.palpate.account.Owner;
import org.palpate.base.ui.AppRoutes;
import org.palpate.quiz.AttemptResult;
import org.palpate.quiz.AttemptService;

/** Where to go from a result: once more, on to a case like it, or onto paper. */
final class ResultActions extends Composite<Div> {

    ResultActions(AttemptService attempts, Owner owner, AttemptResult attempt) {
        getContent().addClassNames("result__actions", "no-print");
        UUID assignment = attempt.assignmentId();
        if (attempt.own() && assignment != null) {
            addWayInAssignment(attempts, owner, attempt, assignment);
        } else if (attempt.own()) {
            Button again =
                    new Button(
                            "Try again",
                            Glyph.of("again"),
                            event ->
                                    attempts.tryAgain(attempt.id(), owner)
                                            .ifPresent(draft -> open(draft.caseId())));
            again.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(again);
            attempts.similarCase(owner, attempt.caseId())
                    .ifPresent(next ->
                            getContent()
                                    .add(
                                            new Button(
                                                    "Similar case: " + next.title(),
                                                    event -> open(next.id()))));
        }
        Button print =
                new Button(
                        "Print",
                        Glyph.of("print"),
                        event -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(print);
    }

    private void addWayInAssignment(
            AttemptService attempts, Owner owner, AttemptResult attempt, UUID assignment) {
        Anchor back = new Anchor(AppRoutes.assignmentOf(assignment), "Back to the assignment");
        back.addClassName("button-link");
        getContent().add(back);
        attempts.terms(owner, attempt.caseId(), assignment)
                .filter(terms -> terms.refusal() == null)
                .ifPresent(terms ->
                        getContent()
                                .add(
                                        new Button(
                                                "Try again",
                                                Glyph.of("again"),
                                                event ->
                                                        UI.getCurrent()
                                                                .navigate(
                                                                        AppRoutes.assignedCaseOf(
                                                                                assignment,
                                                                                attempt
                                                                                        .caseId())))));
    }

    private static void open(String caseId) {
        UI.getCurrent().navigate(AppRoutes.caseOf(caseId));
    }
}
