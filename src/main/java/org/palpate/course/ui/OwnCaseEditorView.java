package org.palpate.course.ui;

import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountRole;
import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.Notifications;
import org.palpate.content.ContentLibrary;
import org.palpate.course.CaseChange;
import org.palpate.course.CaseDraft;
import org.palpate.course.CaseRefused;
import org.palpate.course.CourseIds;
import org.palpate.course.OwnCaseDetails;
import org.palpate.course.OwnCaseService;

/** Where an instructor writes a case and sees the protocol form beside it. */
@Route(AppRoutes.OWN_CASE)
@RolesAllowed({AccountRole.Names.INSTRUCTOR, AccountRole.Names.ADMINISTRATOR})
class OwnCaseEditorView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle, PublishPanel.Actions {

    private final transient OwnCaseService cases;
    private final StoryFields story = new StoryFields(this::save);
    private final FactForm facts;
    private final ProtocolPanel protocol;
    private final PublishPanel publish;
    private final SavedNote saved = new SavedNote();
    private final Button preview = new Button("Preview as a student", click -> preview());
    private final EditConflict conflict =
            new EditConflict("case", this::takeStored, this::keepMine);
    private transient @Nullable OwnCaseDetails stored;
    private transient @Nullable OwnCaseDetails elsewhere;

    OwnCaseEditorView(OwnCaseService cases, ContentLibrary library) {
        this.cases = cases;
        facts = new FactForm(library.vocabulary(), this::save);
        protocol = new ProtocolPanel(library);
        publish = new PublishPanel(cases.classesTaught(), this);
        preview.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor back = new Anchor(AppRoutes.OWN_CASES, "All own cases");
        back.addClassName("material-back");
        Div tools = new Div(saved, preview);
        tools.addClassName("material-header__actions");
        Header header = new Header(new H1("Your case"), tools);
        header.addClassName("material-header");
        Div columns = new Div(form(), protocol);
        columns.addClassName("case-editor");
        getContent().addClassName("material");
        getContent().add(back, header, conflict, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                event.getRouteParameters()
                        .get("ownCaseId")
                        .flatMap(CourseIds::uuid)
                        .flatMap(cases::find)
                        .orElseThrow(() -> new NotFoundException("There is no such case")));
    }

    @Override
    public String getPageTitle() {
        String title = stored == null ? "" : stored.draft().title();
        return (title.isEmpty() ? "Your case" : title) + " · Palpate";
    }

    @Override
    public void publish(UUID classId) {
        try {
            cases.publish(seen().id(), classId);
            Notifications.done("Your class has it now.");
        } catch (CaseRefused refused) {
            Notifications.problem(String.valueOf(refused.getMessage()));
        }
        refresh();
    }

    @Override
    public void unpublish(UUID classId) {
        cases.unpublish(seen().id(), classId);
        Notifications.done("Taken back. Attempts that were made stay.");
        refresh();
    }

    private Component form() {
        Paragraph hint =
                new Paragraph(
                        "Tell what matters for the plan; leave out what nobody knows. Students have to"
                                + " find these facts in the story.");
        hint.addClassName("muted");
        Section told = new Section(new H2("The story"), story);
        Section known = new Section(new H2("The facts behind it"), hint, facts);
        Div form = new Div(told, known, publish);
        form.addClassName("case-editor__form");
        return form;
    }

    private void show(OwnCaseDetails own) {
        story.show(own.draft());
        facts.show(own.draft().facts());
        follow(own);
    }

    /** The state that is stored now; what is on the page stays. */
    private void follow(OwnCaseDetails own) {
        stored = own;
        elsewhere = null;
        conflict.setVisible(false);
        protocol.show(own.reading());
        publish.show(own);
        preview.setEnabled(own.reading().isReady());
    }

    private void refresh() {
        cases.find(seen().id()).ifPresent(this::follow);
    }

    private void save() {
        report(cases.saveDraft(seen().id(), draft(), seen().version()));
    }

    private CaseDraft draft() {
        return story.draft().knowing(facts.told());
    }

    private void report(CaseChange outcome) {
        switch (outcome) {
            case CaseChange.Changed(var current) -> {
                follow(current);
                saved.saved();
            }
            case CaseChange.Outdated(var current) -> {
                elsewhere = current;
                protocol.show(cases.read(draft()));
                conflict.setVisible(true);
                saved.notSaved();
            }
            case CaseChange.Gone _ -> {
                saved.notSaved();
                Notifications.problem("This case is gone.");
            }
        }
    }

    private void takeStored() {
        if (elsewhere != null) {
            show(elsewhere);
            saved.saved();
        }
    }

    private void keepMine() {
        if (elsewhere != null) {
            report(cases.saveDraft(elsewhere.id(), draft(), elsewhere.version()));
        }
    }

    private void preview() {
        try {
            UI.getCurrent().navigate(AppRoutes.caseOf(cases.preview(seen().id())));
        } catch (CaseRefused refused) {
            Notifications.problem(String.valueOf(refused.getMessage()));
        }
    }

    private OwnCaseDetails seen() {
        return Objects.requireNonNull(stored, "the view has been entered");
    }
}
