package org.palpate.gradebook.ui;

import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;

import org.palpate.base.ui.AppRoutes;
import org.palpate.course.ClassDetails;
import org.palpate.course.ClassService;

/** The name of the class and the ways to its pages. */
final class ClassFrame extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** The pages of a class that belong to the gradebook. */
    enum Tab {
        GRADEBOOK,
        STATISTICS
    }

    ClassFrame(UUID classId, ClassService classes, Tab current) {
        Nav tabs =
                new Nav(
                        link("Gradebook", AppRoutes.gradebookOf(classId), current == Tab.GRADEBOOK),
                        link(
                                "Statistics",
                                AppRoutes.statisticsOf(classId),
                                current == Tab.STATISTICS));
        tabs.setAriaLabel("Class");
        tabs.addClassName("class-tabs");
        getContent().addClassName("page-header");
        getContent()
                .add(new H1(classes.find(classId).map(ClassDetails::name).orElse("Class")), tabs);
    }

    private static Anchor link(String text, String path, boolean current) {
        Anchor link = new Anchor(path, text);
        link.addClassName("class-tabs__link");
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
