package org.palpate.course.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.core.annotation.Order;

import org.palpate.account.CurrentUser;
import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.HomePart;
import org.palpate.course.OwnCaseService;
import org.palpate.course.PublishedCase;

/** The cases that instructors gave to the classes of a student, on the home page. */
@org.springframework.stereotype.Component
@Order(20)
class ClassCasesHomePart implements HomePart {

    private final OwnCaseService cases;
    private final CurrentUser currentUser;

    ClassCasesHomePart(OwnCaseService cases, CurrentUser currentUser) {
        this.cases = cases;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Component> create() {
        if (currentUser.get().isEmpty()) {
            return Optional.empty();
        }
        List<PublishedCase> published = cases.publishedToMe();
        if (published.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("material-list", "material-list--wide");
        published.forEach(one -> list.add(card(one)));
        Section section = new Section(new H2("From your classes"), list);
        section.addClassName("class-cases");
        return Optional.of(section);
    }

    private static ListItem card(PublishedCase one) {
        Anchor link = new Anchor(AppRoutes.caseOf(one.caseId()), one.title());
        link.addClassName("material-card__link");
        Span facts = new Span(one.client() + " · level " + one.level() + " · " + one.className());
        facts.addClassName("material-card__facts");
        ListItem card = new ListItem(link, facts);
        card.addClassNames("material-card", "material-card--small");
        return card;
    }
}
