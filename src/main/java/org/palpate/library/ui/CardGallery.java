package org.palpate.library.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.content.TechniqueCard;
import org.palpate.library.CardFilter;
import org.palpate.picture.PictureGallery;

/** Cards side by side, the picture first. */
final class CardGallery extends Composite<UnorderedList> {

    CardGallery() {
        getContent().addClassName("card-gallery");
    }

    /** A gallery of some cards, without anything to choose. */
    static CardGallery of(List<TechniqueCard> cards, PictureGallery pictures) {
        CardGallery gallery = new CardGallery();
        cards.forEach(card ->
                gallery.getContent().add(new CardTile(card, List.of(), CardFilter.ALL, pictures)));
        return gallery;
    }

    void show(List<CardTile> tiles) {
        getContent().removeAll();
        tiles.forEach(getContent()::add);
    }
}
