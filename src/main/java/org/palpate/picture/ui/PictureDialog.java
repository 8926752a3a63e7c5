package org.palpate.picture.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

import org.palpate.picture.Picture;

/** A picture as large as the screen allows; pointing at a structure names it. */
public final class PictureDialog extends Dialog {

    public PictureDialog(Picture picture) {
        addClassName("picture-dialog");
        setHeaderTitle(picture.title());
        setDraggable(false);
        add(new PictureFigure(picture));
        Button close = new Button("Close", event -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
