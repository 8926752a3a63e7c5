package org.palpate.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.palpate.content.Source;

/** One source: its key, what it is, and what was taken from it. */
final class SourceLine extends ListItem {

    SourceLine(Source source) {
        Span key = new Span(source.key());
        key.addClassName("rule__id");
        Paragraph taken = new Paragraph(source.taken());
        taken.addClassName("source-line__taken");
        Div words = new Div(name(source), taken);
        setId("source-" + source.key());
        addClassName("source-line");
        add(key, words);
    }

    private static Component name(Source source) {
        if (source.address().isEmpty()) {
            return new Span(source.title());
        }
        Anchor link = new Anchor(source.address(), source.title());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
