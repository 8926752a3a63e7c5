package org.palpate.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** What a page of a class is about, and the way back to where it belongs. */
final class PageHeading extends Composite<Header> {

    PageHeading(String backText, String backPath, String title, String lead) {
        this(backText, backPath, title, new Paragraph(lead));
    }

    PageHeading(String backText, String backPath, String title, Paragraph lead) {
        Anchor back = new Anchor(backPath, backText);
        Paragraph eyebrow = new Paragraph(back);
        eyebrow.addClassName("eyebrow");
        lead.addClassName("muted");
        lead.setVisible(lead.getElement().getChildCount() > 0);
        getContent().addClassName("page-header");
        getContent().add(eyebrow, new H1(title), lead);
    }
}
