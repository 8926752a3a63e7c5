package org.palpate.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What to try before anything is looked for, or when nothing was found. */
final class SearchNothing extends Composite<Div> {

    SearchNothing(SearchAddress address) {
        boolean blank = address.words().isBlank();
        getContent().addClassName("search-nothing");
        getContent()
                .add(
                        new H2(blank ? "Try one of these" : "Try other words"),
                        new Paragraph(
                                blank
                                        ? "You find lessons, technique cards, structures, rules and"
                                                + " cases. Typing mistakes do not matter."
                                        : "One word is often enough: a muscle, a stroke, an injury,"
                                                + " or the number of a rule."));
        UnorderedList list = new UnorderedList();
        list.addClassName("search-chips");
        for (String words : SearchView.suggestions()) {
            Anchor link = new Anchor(SearchAddress.of(words).path(), words);
            link.addClassName("search-chip");
            list.add(new ListItem(link));
        }
        getContent().add(list);
    }
}
