package org.palpate.library.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.palpate.content.TechniqueCard;
import org.palpate.picture.PictureGallery;

/** One entry of a glossary: what it is, in facts, with the cards that show it. */
final class GlossaryPage extends Composite<Div> {

    private final DescriptionList facts = new DescriptionList();
    private final Div top = new Div();

    GlossaryPage(String listRoute, String listName, String kind, String name, String definition) {
        Anchor all = new Anchor(listRoute, listName);
        Nav back = new Nav(all);
        back.addClassNames("card-ways", "no-print");
        back.setAriaLabel("Glossary");
        Paragraph eyebrow = new Paragraph(kind);
        eyebrow.addClassName("eyebrow");
        Paragraph lead = new Paragraph(definition);
        lead.addClassName("page-lead");
        Header header = new Header(eyebrow, new H1(name), lead);
        facts.addClassNames("facts", "facts--wide");
        Div words = new Div(header, facts);
        top.add(words);
        top.addClassName("glossary-page__top");
        getContent().addClassName("glossary-page");
        getContent().add(back, top);
    }

    /** A fact under its name; an empty one is left out. */
    GlossaryPage fact(String term, String text) {
        if (!text.isBlank()) {
            facts.add(new DescriptionList.Term(term), new DescriptionList.Description(text));
        }
        return this;
    }

    /** The body map beside the facts. */
    GlossaryPage map(CardMap map) {
        Aside aside = new Aside(map);
        aside.getElement().setAttribute("aria-label", "On the body map");
        top.add(aside);
        top.addClassName("glossary-page__top--map");
        return this;
    }

    GlossaryPage cards(List<TechniqueCard> cards, PictureGallery pictures) {
        if (!cards.isEmpty()) {
            Section section = new Section(new H2("Cards"), CardGallery.of(cards, pictures));
            section.addClassName("glossary-page__cards");
            getContent().add(section);
        }
        return this;
    }

    GlossaryPage links(CardLinks links) {
        getContent().add(links);
        return this;
    }
}
