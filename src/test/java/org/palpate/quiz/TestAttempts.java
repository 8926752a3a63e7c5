package org.palpate.quiz;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.Cookie;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.palpate.account.Owner;
import org.palpate.account.Owner.VisitorOwner;
import org.palpate.account.VisitorCookie;
import org.palpate.content.ContentLibrary;
import org.palpate.grading.ModelPlan;
import org.palpate.grading.PlannedStep;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.Category;
import org.palpate.planner.Dose;
import org.palpate.planner.DoseField;
import org.palpate.planner.Phase;
import org.palpate.planner.Side;
import org.palpate.planner.Step;
import org.palpate.planner.Target;
import org.palpate.planner.Triage;
import org.palpate.planner.Zone;

/** Makes attempts for tests, and visits without an account. */
public class TestAttempts {

    private final AttemptService service;
    private final ContentLibrary library;
    private final JdbcTemplate database;

    TestAttempts(AttemptService service, ContentLibrary library, JdbcTemplate database) {
        this.service = service;
        this.library = library;
        this.database = database;
    }

    /** A plan that does just what the case calls for. */
    public TreatmentPlan modelPlan(String caseId) {
        return ModelPlan.of(
                library.planner().plan(library.clientCase(caseId).orElseThrow().facts()));
    }

    /** A plan with a single step, which passes no case. */
    public TreatmentPlan poorPlan() {
        var vocabulary = library.vocabulary();
        return new TreatmentPlan(
                Triage.TREAT,
                Category.GENERAL,
                List.of(
                        new PlannedStep(
                                Phase.TREAT,
                                new Step(
                                        vocabulary.technique("flushing").orElseThrow(),
                                        new Target(
                                                vocabulary.structure("calf").orElseThrow(),
                                                Side.LEFT,
                                                Zone.WHOLE),
                                        Dose.of(DoseField.PRESSURE, 2)))),
                null);
    }

    /** Stores the plan as the owner's draft of the case. */
    public Draft draft(Owner owner, String caseId, TreatmentPlan plan) {
        var draft = service.openDraft(owner, caseId);
        service.saveDraft(draft.id(), owner, plan, draft.version());
        return service.draft(owner, caseId).orElseThrow();
    }

    /** Submits the plan and answers the id of the graded attempt. */
    public UUID graded(Owner owner, String caseId, TreatmentPlan plan) {
        var draft = draft(owner, caseId, plan);
        service.submit(draft.id(), owner, draft.version());
        return draft.id();
    }

    /** Lets the running test come from a browser that has the cookie of a new visitor. */
    public VisitorOwner visit() {
        var visitor = new VisitorOwner(UUID.randomUUID());
        visitAs(visitor);
        return visitor;
    }

    /** Lets the running test come from a browser that has the visitor's cookie. */
    public MockHttpServletResponse visitAs(VisitorOwner visitor) {
        return visitWith(new Cookie(VisitorCookie.NAME, visitor.visitor().toString()));
    }

    /** Lets the running test come from a browser with these cookies. */
    public MockHttpServletResponse visitWith(Cookie... cookies) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookies);
        var response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        return response;
    }

    /** Ends the visit. */
    public void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    /** Removes every attempt. */
    public void removeAll() {
        database.update("delete from attempt");
    }
}
