package org.palpate.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
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

import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.PageDescription;
import org.palpate.content.ContentLibrary;
import org.palpate.library.RuleWording;
import org.palpate.picture.PictureGallery;
import org.palpate.planner.Rule;

/** One rule: its sentence, what it asks for, who teaches it, what uses it, where it comes from. */
@Route(AppRoutes.RULE)
@AnonymousAllowed
class RuleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ContentLibrary library;
    private final transient PictureGallery pictures;
    private String title = "Rule";

    RuleView(ContentLibrary library, PictureGallery pictures) {
        this.library = library;
        this.pictures = pictures;
        getContent().addClassName("rule-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Rule rule =
                event.getRouteParameters()
                        .get("ruleId")
                        .flatMap(library::rule)
                        .orElseThrow(() -> new NotFoundException("There is no such rule"));
        title = rule.id() + ": " + rule.section() + " · Palpate";
        PageDescription.set(rule.says());
        getContent().removeAll();
        getContent()
                .add(
                        header(rule),
                        new RuleAsks(rule, library),
                        new RuleUses(rule, library, pictures),
                        new RuleSources(rule, library));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static Header header(Rule rule) {
        Anchor all = new Anchor(AppRoutes.RULES, "Rules");
        Paragraph trail = new Paragraph(all, new Span(" / " + rule.section()));
        trail.addClassName("eyebrow");
        Span id = new Span(rule.id());
        id.addClassName("rule__id");
        H1 says = new H1();
        says.add(id, new Span(" " + rule.says()));
        DescriptionList facts = new DescriptionList();
        facts.addClassName("rule-page__facts");
        facts.add(
                new DescriptionList.Term("How certain"),
                new DescriptionList.Description(RuleWording.certainty(rule.certainty())));
        facts.add(
                new DescriptionList.Term("When rules disagree"),
                new DescriptionList.Description(RuleWording.strength(rule.layer())));
        Header header = new Header(trail, says, facts);
        header.addClassName("rule-page__header");
        return header;
    }
}
