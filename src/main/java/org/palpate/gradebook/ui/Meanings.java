package org.palpate.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** A list of terms, each with what belongs to it below. */
final class Meanings extends DescriptionList {

    private static final long serialVersionUID = 1L;

    void add(String term, Description description) {
        Component pair = new Div(new Term(term), description);
        getElement().appendChild(pair.getElement());
    }
}
