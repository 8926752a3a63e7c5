package org.palpate.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What stands at the foot of every page: where the teaching comes from, and its limits. */
class PageFooter extends Composite<Footer> {

    private static final long serialVersionUID = 1L;

    PageFooter() {
        var links =
                new UnorderedList(
                        new ListItem(new Anchor(AppRoutes.RULES, "Rules")),
                        new ListItem(new Anchor(AppRoutes.SOURCES, "Sources")));
        var nav = new Nav(links);
        nav.setAriaLabel("About the content");
        getContent().addClassName("app-footer");
        getContent()
                .add(
                        new Paragraph(
                                "Palpate teaches. It does not replace the judgment of a doctor or"
                                        + " a physical therapist."),
                        nav);
    }
}
