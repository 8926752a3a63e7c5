package org.palpate.picture.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

import org.palpate.picture.Picture;

/** A picture as large as the screen allows; pointing at a structure names it. */
public final class PictureDialog extends Dialog {

    public PictureDialog(Picture picture) {
        addClassName("picture-dialog");
        setHeaderTitle(picture.title());
        setDraggable(false);
        Paragraph alternative = new Paragraph(picture.alternative());
        alternative.addClassName("visually-hidden");
        HtmlContainer caption = new HtmlContainer("figcaption");
        caption.setText(picture.caption());
        HtmlContainer figure = new HtmlContainer("figure");
        figure.addClassName("picture-figure");
        figure.add(new PictureDrawing(picture), alternative, caption);
        add(figure);
        Button close = new Button("Close", event -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
