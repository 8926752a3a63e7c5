package org.palpate.gradebook.ui;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.palpate.account.AccountRole;
import org.palpate.base.ui.AppRoutes;
import org.palpate.course.ClassAccess;
import org.palpate.course.ClassDetails;
import org.palpate.course.ClassService;
import org.palpate.course.ui.ClassHeader;
import org.palpate.course.ui.ClassTab;
import org.palpate.gradebook.GradebookExport;
import org.palpate.gradebook.GradebookQuery;
import org.palpate.gradebook.GradebookService;

/** The grades of a class: students by assignments. */
@Route(AppRoutes.CLASS_GRADEBOOK)
@PageTitle("Gradebook · Palpate")
@RolesAllowed({AccountRole.Names.INSTRUCTOR, AccountRole.Names.ADMINISTRATOR})
class GradebookView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient GradebookService gradebook;
    private final transient GradebookExport export;
    private final transient ClassService classes;
    private final transient ClassAccess access;

    GradebookView(
            GradebookService gradebook,
            GradebookExport export,
            ClassService classes,
            ClassAccess access) {
        this.gradebook = gradebook;
        this.export = export;
        this.classes = classes;
        this.access = access;
        getContent().addClassNames("page", "gradebook");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID classId = ClassPage.readable(event, access);
        getContent().removeAll();
        getContent().add(new ClassHeader(classId, className(classId), ClassTab.GRADEBOOK));
        if (gradebook.columns(classId).isEmpty()) {
            getContent()
                    .add(
                            empty(
                                    "Nothing is assigned yet",
                                    "Assign a module to this class, and every student's grade"
                                            + " appears here."));
        } else if (gradebook.count(classId, GradebookQuery.ALL) == 0) {
            getContent()
                    .add(
                            empty(
                                    "Nobody is in this class yet",
                                    "Share the join code or upload a roster, and the students"
                                            + " appear here."));
        } else {
            showGrades(classId);
        }
    }

    private void showGrades(UUID classId) {
        GradeGrid grid = new GradeGrid(classId, gradebook);
        GradeCards cards = new GradeCards(classId, gradebook);
        GradebookFilter filter =
                new GradebookFilter(
                        gradebook.columns(classId),
                        query -> {
                            grid.filter(query);
                            cards.filter(query);
                        });
        getContent().add(filter, grid, cards, new ExportLinks(classId, export));
    }

    private static Div empty(String title, String text) {
        Div panel = new Div(new H2(title), new Paragraph(text));
        panel.addClassNames("panel", "empty");
        return panel;
    }

    private String className(UUID classId) {
        return classes.find(classId).map(ClassDetails::name).orElse("Class");
    }
}
