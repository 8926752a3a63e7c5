package org.palpate.course.ui;

import java.time.Clock;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.palpate.base.ui.AppRoutes;
import org.palpate.course.ClassDetails;
import org.palpate.course.ClassService;
import org.palpate.course.JoinCode;
import org.palpate.course.RosterLine;
import org.palpate.course.RosterPreview;

/**
 * How the people of a roster come in who have no account. An e-mail address proves nothing here, so
 * nobody is enrolled by one that is registered later: they get the join link.
 */
class RosterInvite extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient ClassService classes;
    private final boolean registrationOpen;
    private final transient Clock clock;
    private transient ClassDetails seen;
    private transient List<String> addresses = List.of();

    RosterInvite(ClassDetails seen, ClassService classes, boolean registrationOpen, Clock clock) {
        this.seen = seen;
        this.classes = classes;
        this.registrationOpen = registrationOpen;
        this.clock = clock;
        getContent().addClassNames("panel", "roster-invite");
    }

    /** Show the way for those of a roster who need it; nothing where nobody does. */
    void show(RosterPreview preview) {
        List<RosterLine> without =
                preview.lines().stream()
                        .filter(line -> line.fate() == RosterLine.Fate.NO_ACCOUNT)
                        .toList();
        addresses =
                without.stream().map(RosterLine::login).filter(each -> each.contains("@")).toList();
        getContent().setVisible(!without.isEmpty());
        getContent().removeAll();
        getContent()
                .add(
                        new H3(
                                without.size() == 1
                                        ? "1 student has no account yet"
                                        : without.size() + " students have no account yet"),
                        new Paragraph(
                                registrationOpen
                                        ? "Give them the join link. Whoever opens it makes an account"
                                                + " or signs in, and joins with one press."
                                        : "Nobody can make an account for themselves here. Ask an"
                                                + " administrator to make theirs; then give them the"
                                                + " join link, or read the roster in again."));
        seen.joinCode()
                .filter(JoinCode::open)
                .ifPresentOrElse(this::showLink, () -> showClosed(preview));
    }

    private void showLink(JoinCode join) {
        Code path = new Code(AppRoutes.joinBy(join.code()));
        path.addClassName("roster-invite__link");
        // The browser knows by which address it found the site.
        path.getElement()
                .executeJs(
                        "this.textContent = new URL($0, document.baseURI).href",
                        AppRoutes.joinBy(join.code()));
        Div copying =
                new Div(CopyButton.ofLink("Copy the join link", AppRoutes.joinBy(join.code())));
        copying.addClassName("join-panel__actions");
        if (!addresses.isEmpty()) {
            copying.add(
                    CopyButton.ofText(
                            addresses.size() == 1 ? "Copy the address" : "Copy their addresses",
                            String.join(", ", addresses)));
        }
        getContent().add(path, copying);
    }

    private void showClosed(RosterPreview preview) {
        if (seen.archived()) {
            return;
        }
        getContent()
                .add(
                        new Paragraph("The class is closed for joining."),
                        new Button("Open it for four weeks", click -> open(preview)));
    }

    private void open(RosterPreview preview) {
        seen =
                classes.openJoin(
                                seen.id(),
                                JoinPeriod.FOUR_WEEKS.endFrom(clock.instant()),
                                seen.version())
                        .current();
        show(preview);
    }
}
