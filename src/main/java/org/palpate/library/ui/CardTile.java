package org.palpate.library.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.palpate.content.TechniqueCard;
import org.palpate.library.CardFilter;
import org.palpate.picture.PictureGallery;
import org.palpate.words.PlanWords;

/** One card among others: picture, name, purpose in a line. */
final class CardTile extends Composite<ListItem> {

    /**
     * Make a tile.
     *
     * @param words what else on the card matches a search; empty for nothing
     */
    CardTile(TechniqueCard card, List<String> words, CardFilter filter, PictureGallery gallery) {
        Anchor link = new Anchor(CardAddress.of(card, filter), card.title());
        link.addClassName("card-tile__link");
        H3 title = new H3(link);
        title.addClassName("card-tile__title");
        Paragraph purpose = new Paragraph(card.purpose());
        purpose.addClassName("card-tile__purpose");
        Div body = new Div(title, purpose);
        body.addClassName("card-tile__body");
        if (!words.isEmpty()) {
            Paragraph match = new Paragraph("Matches " + String.join(", ", words));
            match.addClassName("card-tile__match");
            body.add(match);
        }
        body.add(chips(card));
        getContent().addClassName("card-tile");
        getContent().add(CardPicture.small(card, gallery), body);
    }

    /** Let the card be put on the hand-out from here. */
    CardTile with(HandoutSwitch handout) {
        Footer footer = new Footer(handout);
        footer.addClassName("card-tile__footer");
        getContent().add(footer);
        return this;
    }

    private static Div chips(TechniqueCard card) {
        Div chips = new Div();
        chips.addClassName("card-tile__chips");
        Stream.concat(
                        Stream.of(PlanWords.of(card.technique().kind())),
                        card.structures().stream().map(structure -> structure.name()).limit(2))
                .map(Span::new)
                .forEach(chip -> {
                    chip.addClassName("tag");
                    chips.add(chip);
                });
        if (card.home()) {
            Span home = new Span("At home");
            home.addClassNames("tag", "tag--home");
            chips.add(home);
        }
        return chips;
    }
}
