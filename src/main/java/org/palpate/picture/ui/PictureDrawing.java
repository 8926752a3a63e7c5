package org.palpate.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

import org.palpate.picture.Picture;

/** The large drawing, fetched by the browser, which may keep it. */
@Tag("palpate-picture")
@JavaScript("context://pictures.js")
public final class PictureDrawing extends Component {

    public PictureDrawing(Picture picture) {
        getElement().setAttribute("src", picture.drawing()).setAttribute("label", picture.title());
    }
}
