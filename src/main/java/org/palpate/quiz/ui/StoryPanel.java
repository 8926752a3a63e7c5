package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;

import org.palpate.content.ClientCase;

/** The client's story as it was told, and nothing that the student has to find out. */
final class StoryPanel extends Composite<Section> {

    StoryPanel(ClientCase clientCase) {
        Paragraph client = new Paragraph(clientCase.client());
        client.addClassName("story__client");
        H1 title = new H1(clientCase.title());
        title.addClassName("story__title");
        Span portrait = new Span(clientCase.client().substring(0, 1));
        portrait.addClassName("story__portrait");
        portrait.getElement().setAttribute("aria-hidden", "true");
        Header header = new Header(portrait, new Div(client, title));
        header.addClassName("story__header");
        Markdown story = new Markdown(clientCase.story());
        story.addClassName("story__text");
        getContent().addClassName("story");
        getContent().setId("story");
        // A long story scrolls in its own place, by keyboard too.
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("aria-label", "The client's story");
        getContent().add(header, story);
    }
}
