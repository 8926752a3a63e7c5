package org.palpate.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;

import org.palpate.library.MarkedText;

/** A text in which the words that fit are marked. */
final class MarkedWords extends Composite<Span> {

    MarkedWords(MarkedText text) {
        for (MarkedText.Piece piece : text.pieces()) {
            if (piece.marked()) {
                HtmlContainer mark = new HtmlContainer("mark");
                mark.setText(piece.text());
                getContent().add(mark);
            } else {
                getContent().add(piece.text());
            }
        }
    }
}
