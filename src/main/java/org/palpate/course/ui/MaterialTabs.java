package org.palpate.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

import org.palpate.base.ui.AppRoutes;

/** The way between modules and own cases, which share one entry of the menu. */
final class MaterialTabs extends Composite<Nav> {

    MaterialTabs(String current) {
        getContent().addClassName("material-tabs");
        getContent().setAriaLabel("Teaching material");
        getContent()
                .add(
                        link(AppRoutes.MODULES, "Modules", current),
                        link(AppRoutes.OWN_CASES, "Own cases", current));
    }

    private static Anchor link(String path, String words, String current) {
        Anchor link = new Anchor(path, words);
        if (path.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
