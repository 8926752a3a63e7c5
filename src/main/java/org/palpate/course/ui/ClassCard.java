package org.palpate.course.ui;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.base.ui.AppRoutes;
import org.palpate.course.ClassSummary;

/** One class in a list. */
class ClassCard extends ListItem {

    private static final long serialVersionUID = 1L;

    ClassCard(ClassSummary summary, boolean managed) {
        addClassName("class-card");
        H2 title = new H2();
        title.addClassName("class-card__title");
        if (managed) {
            Anchor link = new Anchor(AppRoutes.classOf(summary.id()) + "/people", summary.name());
            link.addClassName("class-card__link");
            title.add(link);
        } else {
            title.setText(summary.name());
        }
        Paragraph instructors = new Paragraph("With " + String.join(", ", summary.instructors()));
        instructors.addClassName("class-card__with");
        add(title, instructors);
        if (managed) {
            Paragraph students = new Paragraph(students(summary.students()));
            students.addClassName("class-card__count");
            add(students);
        }
    }

    /** The classes as cards. */
    static UnorderedList list(List<ClassSummary> classes, boolean managed) {
        UnorderedList list = new UnorderedList();
        list.addClassName("class-cards");
        classes.forEach(each -> list.add(new ClassCard(each, managed)));
        return list;
    }

    static String students(long number) {
        return number == 1 ? "1 student" : number + " students";
    }
}
