package org.palpate.course.ui;

import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.base.ui.AppRoutes;

/** The top of every screen of a class: where it is, what it is called, its other screens. */
public class ClassHeader extends Composite<Header> {

    private static final long serialVersionUID = 1L;

    private final H1 name = new H1();

    public ClassHeader(UUID classId, String className, ClassTab active) {
        getContent().addClassName("class-header");
        getContent().add(breadcrumb(), name, tabs(classId, active));
        rename(className);
    }

    /** Shows another name. */
    public void rename(String className) {
        name.setText(className);
    }

    private static Nav breadcrumb() {
        Nav nav = new Nav(new Anchor(AppRoutes.CLASSES, "Classes"));
        nav.addClassName("class-header__breadcrumb");
        nav.setAriaLabel("Breadcrumb");
        return nav;
    }

    private static Nav tabs(UUID classId, ClassTab active) {
        UnorderedList list = new UnorderedList();
        for (ClassTab tab : ClassTab.values()) {
            Anchor link = new Anchor(AppRoutes.classOf(classId) + "/" + tab.path(), tab.title());
            link.addClassName("class-tabs__link");
            if (tab == active) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        Nav nav = new Nav(list);
        nav.addClassName("class-tabs");
        nav.setAriaLabel("This class");
        return nav;
    }
}
