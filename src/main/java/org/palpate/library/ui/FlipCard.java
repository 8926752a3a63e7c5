package org.palpate.library.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.content.PictureCatalog;
import org.palpate.content.TechniqueCard;
import org.palpate.library.CardFilter;
import org.palpate.library.LibraryWords;
import org.palpate.picture.Picture;
import org.palpate.picture.PictureGallery;

/** A card with a question on its front and the answer on its back. */
final class FlipCard extends Composite<Div> {

    private final PictureGallery pictures;
    private final PictureCatalog catalog;
    private final Consumer<Boolean> onTurn;
    private final Div front = new Div();
    private final Div back = new Div();
    private final NativeButton turn = new NativeButton();
    private final Paragraph question = new Paragraph();
    private Component answer = new Div();
    private boolean turned;

    FlipCard(PictureGallery pictures, PictureCatalog catalog, Consumer<Boolean> onTurn) {
        this.pictures = pictures;
        this.catalog = catalog;
        this.onTurn = onTurn;
        front.addClassName("flip-card__front");
        back.addClassName("flip-card__back");
        back.getElement().setAttribute("aria-live", "polite");
        turn.addClassName("flip-card__turn");
        turn.addClickListener(click -> turn(!turned));
        getContent().addClassName("flip-card");
        question.addClassName("flip-card__question");
        Div side = new Div(question, back);
        side.addClassName("flip-card__side");
        getContent().add(front, side, turn);
    }

    /** Lay down another card, its front up. */
    void show(TechniqueCard card) {
        Optional<Picture> picture =
                card.pictures().stream().flatMap(id -> pictures.picture(id).stream()).findFirst();
        front.removeAll();
        picture.ifPresentOrElse(
                drawn -> front.add(CardPicture.drawing(drawn, drawn.alternative())),
                () -> front.add(clue(card)));
        question.setText(question(card, picture));
        answer = answer(card);
        turn(false);
    }

    void focus() {
        turn.focus();
    }

    private void turn(boolean over) {
        turned = over;
        back.removeAll();
        if (over) {
            back.add(answer);
        }
        getContent().setClassName("flip-card--turned", over);
        turn.setText(over ? "Turn back" : "Turn over");
        onTurn.accept(over);
    }

    private static Paragraph clue(TechniqueCard card) {
        Paragraph clue = new Paragraph(card.purpose());
        clue.addClassName("flip-card__clue");
        return clue;
    }

    private String question(TechniqueCard card, Optional<Picture> picture) {
        if (picture.isEmpty()) {
            return "What do you do for this?";
        }
        boolean inColor =
                picture.flatMap(drawn -> catalog.entry(drawn.id()))
                        .filter(entry -> !entry.structures().isEmpty())
                        .isPresent();
        return inColor && !card.structures().isEmpty()
                ? "Which technique is this, and on which structure?"
                : "Which technique is this?";
    }

    private static Component answer(TechniqueCard card) {
        Div answer = new Div(new H2(card.title()), new Paragraph(card.purpose()));
        if (!card.structures().isEmpty()) {
            answer.add(
                    new Paragraph(
                            "On: "
                                    + String.join(
                                            ", ",
                                            card.structures().stream()
                                                    .map(structure -> structure.name())
                                                    .toList())));
        }
        DescriptionList dose = new DescriptionList();
        dose.addClassName("facts");
        card.dose()
                .forEach(amount ->
                        dose.add(
                                new DescriptionList.Term(LibraryWords.of(amount.field())),
                                new DescriptionList.Description(LibraryWords.amount(amount))));
        dose.setVisible(!card.dose().isEmpty());
        answer.add(dose, cautions(card.cautions()));
        Anchor whole = new Anchor(CardAddress.of(card, CardFilter.ALL), "Open the card");
        answer.add(whole);
        return answer;
    }

    private static Div cautions(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        Div cautions = new Div(new CardSign("harmful"), new Span("Take care"), list);
        cautions.addClassName("flip-card__cautions");
        cautions.setVisible(!lines.isEmpty());
        return cautions;
    }
}
