package org.palpate.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.base.ui.AppRoutes;

/** The ways between the parts of the library. */
final class LibraryTabs extends Composite<Nav> {

    private final UnorderedList list = new UnorderedList();

    /** Make them for a page, given by its route. */
    LibraryTabs(String here) {
        getContent().addClassNames("library-tabs", "no-print");
        getContent().setAriaLabel("Library");
        add(AppRoutes.LIBRARY, "Cards", here);
        add(AppRoutes.STRUCTURES, "Structures", here);
        add(AppRoutes.TECHNIQUES, "Techniques", here);
        add(AppRoutes.STUDY, "Flip cards", here);
        add(AppRoutes.HANDOUT, "Hand-out", here);
        getContent().add(list);
    }

    private void add(String route, String name, String here) {
        Anchor link = new Anchor(route, name);
        link.addClassName("library-tabs__link");
        if (route.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        list.add(new ListItem(link));
    }
}
