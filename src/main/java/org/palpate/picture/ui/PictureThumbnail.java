package org.palpate.picture.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;

import org.palpate.picture.Picture;

/** A small picture that opens the large one. */
public final class PictureThumbnail extends Composite<NativeButton> {

    public PictureThumbnail(Picture picture) {
        getContent().addClassName("picture-thumbnail");
        getContent().getElement().setAttribute("type", "button");
        getContent().setAriaLabel("Show the picture: " + picture.title());
        getContent().add(PictureImage.silent(picture));
        getContent().addClickListener(event -> new PictureDialog(picture).open());
    }
}
