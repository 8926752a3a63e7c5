package org.palpate.picture.ui;

import java.util.Set;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.palpate.picture.BodyPlace;
import org.palpate.picture.Picture;

/** A picture on which one structure is pointed at, by mouse, touch or keyboard, unnamed. */
public final class PicturePointer extends Composite<Div> {

    private final transient Consumer<BodyPlace> onPoint;
    private final MapDrawing drawing = new MapDrawing(this::point);

    /**
     * Make a picture.
     *
     * @param onPoint told every structure that is pointed at
     */
    public PicturePointer(Picture picture, Consumer<BodyPlace> onPoint) {
        this.onPoint = onPoint;
        drawing.hideNames();
        drawing.show(picture.drawing(), picture.title());
        getContent().addClassName("picture-pointer");
        getContent().add(drawing);
    }

    /** Show which structure was pointed at. */
    public void setSelected(BodyPlace place) {
        drawing.mark("selected", Set.of(place));
    }

    void point(BodyPlace place) {
        setSelected(place);
        onPoint.accept(place);
    }
}
