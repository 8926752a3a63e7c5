package org.palpate.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What went wrong in plain words, and the way back. */
class ErrorPage extends Div {

    private static final long serialVersionUID = 1L;

    ErrorPage(String heading, String text) {
        addClassName("error-page");
        var home = new Anchor(".", "Go to the start page");
        home.addClassName("button-link");
        add(new H1(heading), new Paragraph(text), home);
    }
}
