package org.palpate.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;

import org.palpate.content.TechniqueCard;
import org.palpate.picture.Picture;
import org.palpate.picture.PictureGallery;
import org.palpate.picture.ui.PictureImage;

/** What stands where a card has its picture. */
final class CardPicture {

    private CardPicture() {}

    /** The small picture, or a quiet sign for what is said rather than done by hand. */
    static Component small(TechniqueCard card, PictureGallery gallery) {
        return card.pictures().stream()
                .flatMap(id -> gallery.picture(id).stream())
                .findFirst()
                .map(picture -> (Component) PictureImage.silent(picture))
                .orElseGet(() -> sign(card));
    }

    /** A drawing that is there at once, for paper and for the flip cards. */
    static Image drawing(Picture picture, String alternative) {
        Image image = new Image(picture.drawing(), alternative);
        image.addClassName("card-drawing");
        return image;
    }

    static Div sign(TechniqueCard card) {
        Div sign =
                new Div(
                        new CardSign(
                                switch (card.technique().kind()) {
                                    case CHECK -> "search";
                                    case REFERRAL -> "harmful";
                                    case COLD, STRETCH, EXERCISE, HANDS_ON, TOOL, SELF_MASSAGE ->
                                            "body";
                                    case ADVICE -> "remark";
                                }));
        sign.addClassName("card-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }
}
