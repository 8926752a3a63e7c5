package org.palpate.library.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.base.ui.AppRoutes;
import org.palpate.content.ContentLibrary;
import org.palpate.content.TechniqueCard;
import org.palpate.library.CardFacet;
import org.palpate.library.CardFilter;
import org.palpate.library.CardTopic;
import org.palpate.library.LibraryWords;
import org.palpate.picture.Picture;
import org.palpate.picture.PictureGallery;
import org.palpate.picture.ui.PictureFigure;
import org.palpate.planner.DoseField;
import org.palpate.words.PlanWords;

/** What a therapist needs to do what a card shows: picture, moves, dose, errors, cautions. */
final class CardSheet extends Composite<Article> {

    private final Div actions = new Div();

    CardSheet(
            TechniqueCard card, CardTopic topic, ContentLibrary library, PictureGallery pictures) {
        actions.addClassNames("card-sheet__actions", "no-print");
        Button print = new Button("Print", new CardSign("print"));
        print.addClickListener(
                click -> print.getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        actions.add(print);
        List<Picture> drawn =
                card.pictures().stream().flatMap(id -> pictures.picture(id).stream()).toList();
        Div figures = new Div();
        figures.addClassName("card-sheet__figures");
        drawn.forEach(picture -> figures.add(new PictureFigure(picture)));
        Div words = new Div(setup(card), moves(card));
        words.addClassName("card-sheet__words");
        Div columns = new Div();
        columns.addClassName("card-sheet__columns");
        if (drawn.isEmpty()) {
            columns.addClassName("card-sheet__columns--plain");
        } else {
            columns.add(figures);
        }
        columns.add(words);
        Div care = new Div(errors(card), cautions(card));
        care.addClassName("card-sheet__care");
        getContent().addClassName("card-sheet");
        getContent().add(header(card, topic, library), columns, care);
    }

    /** Let the card be put on the hand-out from here. */
    CardSheet with(HandoutSwitch handout) {
        actions.add(handout);
        return this;
    }

    private Header header(TechniqueCard card, CardTopic topic, ContentLibrary library) {
        Paragraph kind = new Paragraph(PlanWords.of(card.technique().kind()));
        kind.addClassName("eyebrow");
        Paragraph purpose = new Paragraph(card.purpose());
        purpose.addClassName("page-lead");
        Header header = new Header(kind, new H1(card.title()), purpose, topics(topic, library));
        header.addClassName("card-sheet__header");
        header.add(actions);
        return header;
    }

    /** Where it has its place; each leads to the other cards there. */
    private static UnorderedList topics(CardTopic topic, ContentLibrary library) {
        UnorderedList tags = new UnorderedList();
        tags.addClassName("tags");
        topic.categories().stream()
                .sorted()
                .forEach(category ->
                        tags.add(tag(PlanWords.of(category), CardFacet.CATEGORY, category.name())));
        library.vocabulary().fact("injury.kind").stream()
                .flatMap(fact -> fact.words().stream())
                .filter(injury -> topic.injuries().contains(injury.id()))
                .forEach(injury ->
                        tags.add(
                                tag(
                                        PlanWords.capital(injury.label()),
                                        CardFacet.INJURY,
                                        injury.id())));
        tags.setVisible(tags.getComponentCount() > 0);
        return tags;
    }

    private static ListItem tag(String label, CardFacet facet, String value) {
        CardFilter filter = CardFilter.ALL.with(facet, LibraryWords.slug(value));
        Anchor link = new Anchor(CardAddress.of(AppRoutes.LIBRARY, filter), label);
        link.addClassNames("tag", "tag--link");
        return new ListItem(link);
    }

    private static Section setup(TechniqueCard card) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        boolean doseSays =
                card.dose().stream().anyMatch(amount -> amount.field() == DoseField.POSITION);
        if (card.position() != TechniqueCard.Position.ANY && !doseSays) {
            add(facts, "Client", card.position().label());
        }
        if (!card.tools().isEmpty()) {
            add(facts, "You need", PlanWords.capital(String.join(", ", card.tools())));
        }
        card.dose()
                .forEach(amount ->
                        add(facts, LibraryWords.of(amount.field()), LibraryWords.amount(amount)));
        Section section = new Section(new H2("Set-up and dose"), new Paragraph(card.setup()));
        section.addClassName("card-sheet__setup");
        if (facts.getComponentCount() > 0) {
            section.add(facts);
        }
        if (!card.doseNote().isEmpty()) {
            Paragraph note = new Paragraph(card.doseNote());
            note.addClassName("muted");
            section.add(note);
        }
        return section;
    }

    private static void add(DescriptionList facts, String term, String description) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(description));
    }

    private static Section moves(TechniqueCard card) {
        OrderedList moves = new OrderedList();
        moves.addClassName("moves");
        card.moves().forEach(move -> moves.add(new ListItem(move)));
        Section section = new Section(new H2("How"), moves);
        section.addClassName("card-sheet__how");
        return section;
    }

    private static Section errors(TechniqueCard card) {
        return list("Errors to avoid", "against-rule", card.errors(), "card-sheet__errors");
    }

    private static Section cautions(TechniqueCard card) {
        return list("Take care", "harmful", card.cautions(), "card-sheet__cautions");
    }

    private static Section list(String heading, String sign, List<String> lines, String name) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        H2 title = new H2(new Component[] {new CardSign(sign)});
        title.add(" " + heading);
        Section section = new Section(title, list);
        section.addClassName(name);
        section.setVisible(!lines.isEmpty());
        return section;
    }
}
