package org.palpate.picture.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;

import org.palpate.picture.Picture;

/** A large picture with its caption; pointing at a structure names it. */
public final class PictureFigure extends Composite<HtmlContainer> {

    public PictureFigure(Picture picture) {
        Paragraph alternative = new Paragraph(picture.alternative());
        alternative.addClassName("visually-hidden");
        HtmlContainer caption = new HtmlContainer("figcaption");
        caption.setText(picture.caption());
        getContent().addClassName("picture-figure");
        getContent().add(new PictureDrawing(picture), alternative, caption);
    }

    @Override
    protected HtmlContainer initContent() {
        return new HtmlContainer("figure");
    }
}
