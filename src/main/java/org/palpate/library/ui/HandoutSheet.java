package org.palpate.library.ui;

import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import org.palpate.content.TechniqueCard;
import org.palpate.library.LibraryWords;
import org.palpate.picture.PictureGallery;
import org.palpate.words.PlanWords;

/** The page of paper as it will be printed. */
final class HandoutSheet extends Composite<Article> {

    private final PictureGallery pictures;

    HandoutSheet(PictureGallery pictures) {
        this.pictures = pictures;
        getContent().addClassName("handout");
    }

    /** The title of a hand-out that nobody named. */
    static String usualTitle(List<TechniqueCard> cards) {
        return cards.stream().allMatch(TechniqueCard::home) ? "Your home program" : "Study sheet";
    }

    void show(List<TechniqueCard> cards, String title) {
        getContent().removeAll();
        getContent().setVisible(!cards.isEmpty());
        getContent().setClassName("handout--few", cards.size() <= 2);
        getContent().add(header(title));
        cards.forEach(card -> getContent().add(part(card)));
        Footer footer =
                new Footer(
                        line("Notes"),
                        new Paragraph(
                                "Stop and ask your therapist if something hurts sharply, tingles or"
                                        + " gets worse."),
                        new Paragraph("Palpate"));
        footer.addClassName("handout__footer");
        getContent().add(footer);
    }

    private static Header header(String title) {
        H2 heading = new H2(title);
        heading.addClassName("handout__title");
        Div lines = new Div(line("Name"), line("Date"));
        lines.addClassName("handout__lines");
        Header header = new Header(heading, lines);
        header.addClassName("handout__header");
        return header;
    }

    /** A line to write on. */
    private static Div line(String label) {
        Div line = new Div(new Span(label));
        line.addClassNames("handout__line", "handout__line--" + LibraryWords.slug(label));
        return line;
    }

    private Section part(TechniqueCard card) {
        Div picture = new Div();
        picture.addClassName("handout__picture");
        card.pictures().stream()
                .flatMap(id -> pictures.picture(id).stream())
                .findFirst()
                .ifPresentOrElse(
                        drawn -> picture.add(CardPicture.drawing(drawn, drawn.title())),
                        () -> picture.add(CardPicture.sign(card)));
        OrderedList moves = new OrderedList();
        card.moves().forEach(move -> moves.add(new ListItem(move)));
        Div words = new Div(new H3(card.title()), new Paragraph(card.setup()), moves);
        words.addClassName("handout__words");
        if (!card.dose().isEmpty()) {
            words.add(fact("How much", PlanWords.capital(dose(card)), "handout__dose"));
        }
        if (!card.cautions().isEmpty()) {
            words.add(fact("Take care", String.join(" ", card.cautions()), "handout__care"));
        }
        Section part = new Section(picture, words);
        part.addClassName("handout__card");
        return part;
    }

    private static String dose(TechniqueCard card) {
        return card.dose().stream()
                .map(LibraryWords::phrase)
                .collect(Collectors.joining(", ", "", "."));
    }

    private static Paragraph fact(String label, String text, String name) {
        Span term = new Span(label + ": ");
        term.addClassName("handout__label");
        Paragraph fact = new Paragraph(term, new Span(text));
        fact.addClassName(name);
        return fact;
    }
}
