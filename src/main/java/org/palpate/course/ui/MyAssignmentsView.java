package org.palpate.course.ui;

import java.util.List;
import java.util.function.Predicate;

import jakarta.annotation.security.PermitAll;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.palpate.base.ui.AppRoutes;
import org.palpate.course.DueAssignment;
import org.palpate.course.WorkService;

/** Everything that is assigned to whoever looks. */
@Route(AppRoutes.ASSIGNMENTS)
@PageTitle("My assignments · Palpate")
@Menu(title = "Assignments", order = 15)
@PermitAll
class MyAssignmentsView extends Composite<Div> implements BeforeEnterObserver {

    private final transient WorkService work;

    MyAssignmentsView(WorkService work) {
        this.work = work;
        getContent().addClassName("my-assignments");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<DueAssignment> all = work.mine();
        getContent().removeAll();
        getContent().add(new H1("My assignments"));
        if (all.isEmpty()) {
            Div empty =
                    new Div(
                            new H2("Nothing is assigned to you"),
                            new Paragraph(
                                    "Once you are in a class, what your instructor assigns waits"
                                            + " for you here."));
            empty.addClassName("empty-state");
            getContent().add(empty);
            return;
        }
        add("To do", all, DueAssignment::isWaiting);
        add("Coming up", all, DueAssignment::isComing);
        add("Done and closed", all, each -> !each.isWaiting() && !each.isComing());
    }

    private void add(String heading, List<DueAssignment> all, Predicate<DueAssignment> which) {
        List<DueAssignment> some = all.stream().filter(which).toList();
        if (!some.isEmpty()) {
            Section section = new Section(new H2(heading), new DueList(some));
            section.addClassName("my-assignments__section");
            getContent().add(section);
        }
    }
}
