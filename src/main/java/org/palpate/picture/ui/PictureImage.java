package org.palpate.picture.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Image;

import org.palpate.picture.Picture;

/** The small picture of a technique. It keeps its place on the page before it has come. */
public final class PictureImage extends Composite<Image> {

    private static final String WIDTH = "400";
    private static final String HEIGHT = "300";

    private PictureImage(Picture picture, String alternative) {
        getContent().setSrc(picture.thumbnail());
        getContent().setAlt(alternative);
        getContent().addClassName("picture-image");
        getContent()
                .getElement()
                .setAttribute("width", WIDTH)
                .setAttribute("height", HEIGHT)
                .setAttribute("loading", "lazy")
                .setAttribute("decoding", "async");
    }

    /** A picture that says what it shows. */
    public static PictureImage of(Picture picture) {
        return new PictureImage(picture, picture.title());
    }

    /** A picture in something that already has a name. */
    public static PictureImage silent(Picture picture) {
        return new PictureImage(picture, "");
    }
}
