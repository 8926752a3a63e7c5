package org.palpate.course.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What is still in the way, a sentence each, or that nothing is. */
final class GapList extends Composite<Div> {

    private final String heading;
    private final String done;

    GapList(String heading, String done) {
        this.heading = heading;
        this.done = done;
        getContent().addClassName("gap-list");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(List<String> gaps) {
        getContent().removeAll();
        getContent().setClassName("gap-list--done", gaps.isEmpty());
        if (gaps.isEmpty()) {
            getContent().add(MaterialChip.ready(done));
            return;
        }
        UnorderedList list = new UnorderedList();
        gaps.forEach(gap -> list.add(new ListItem(gap)));
        Paragraph title = new Paragraph(heading);
        title.addClassName("gap-list__title");
        getContent().add(title, list);
    }
}
