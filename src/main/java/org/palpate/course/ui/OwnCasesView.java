package org.palpate.course.ui;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.palpate.account.AccountRole;
import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.Notifications;
import org.palpate.content.ContentLibrary;
import org.palpate.course.CaseChange;
import org.palpate.course.OwnCaseDetails;
import org.palpate.course.OwnCaseService;

/** The cases that an instructor has written. */
@Route(AppRoutes.OWN_CASES)
@PageTitle("Own cases · Palpate")
@RolesAllowed({AccountRole.Names.INSTRUCTOR, AccountRole.Names.ADMINISTRATOR})
class OwnCasesView extends Composite<Div> {

    private final transient OwnCaseService cases;
    private final transient ContentLibrary library;
    private final Checkbox archived = new Checkbox("Show archived cases");
    private final Div list = new Div();

    OwnCasesView(OwnCaseService cases, ContentLibrary library) {
        this.cases = cases;
        this.library = library;
        Button add = new Button("New case", new CourseGlyph("add"), click -> open(cases.create()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Button copy = new Button("Start from a library case", click -> chooseOriginal());
        Div buttons = new Div(copy, add);
        buttons.addClassName("material-header__actions");
        Header header = new Header(new H1("Own cases"), buttons);
        header.addClassName("material-header");
        Paragraph lead =
                new Paragraph(
                        "Tell a client's story and the facts behind it. The rules work out the"
                                + " protocol, so there is no answer key to write.");
        lead.addClassName("page-lead");
        archived.addValueChangeListener(change -> show());
        getContent().addClassName("material");
        getContent().add(header, lead, new MaterialTabs(AppRoutes.OWN_CASES), list, archived);
        show();
    }

    private void show() {
        list.removeAll();
        List<OwnCaseDetails> all = cases.own();
        archived.setVisible(all.stream().anyMatch(OwnCaseDetails::archived));
        List<OwnCaseDetails> shown =
                all.stream().filter(one -> !one.archived() || archived.getValue()).toList();
        list.add(shown.isEmpty() ? empty() : cards(shown));
    }

    private static Component empty() {
        Div empty =
                new Div(
                        new H2("You have written no case yet"),
                        new Paragraph(
                                "Start with a new one, or copy a case of the library and change its"
                                        + " story and facts."));
        empty.addClassName("empty-state");
        return empty;
    }

    private Component cards(List<OwnCaseDetails> shown) {
        UnorderedList cards = new UnorderedList();
        cards.addClassNames("material-list", "material-list--wide");
        for (OwnCaseDetails one : shown) {
            cards.add(
                    new OwnCaseCard(one)
                            .action(
                                    "Duplicate",
                                    () -> cases.duplicate(one.id()).ifPresent(OwnCasesView::open))
                            .action(
                                    one.archived() ? "Restore" : "Archive",
                                    () -> moveToOrFromShelf(one)));
        }
        return cards;
    }

    private void moveToOrFromShelf(OwnCaseDetails one) {
        CaseChange outcome =
                one.archived()
                        ? cases.restore(one.id(), one.version())
                        : cases.archive(one.id(), one.version());
        if (outcome instanceof CaseChange.Changed) {
            Notifications.done(
                    one.archived()
                            ? "Restored."
                            : "Archived. Classes that have it keep it; you can restore it here.");
        } else {
            Notifications.problem("This case has changed meanwhile. Look again.");
        }
        show();
    }

    private void chooseOriginal() {
        new OriginalDialog(
                        library.cases(),
                        original ->
                                cases.copyOfLibraryCase(original.id())
                                        .ifPresent(OwnCasesView::open))
                .open();
    }

    private static void open(UUID ownCaseId) {
        UI.getCurrent().navigate(AppRoutes.ownCaseOf(ownCaseId));
    }
}
