package org.palpate.course.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.springframework.core.annotation.Order;

import org.palpate.account.CurrentUser;
import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.HomePart;
import org.palpate.course.DueAssignment;
import org.palpate.course.WorkService;

/** What is due, on the home page. */
@org.springframework.stereotype.Component
@Order(10)
class DueHomePart implements HomePart {

    private final WorkService work;
    private final CurrentUser currentUser;

    DueHomePart(WorkService work, CurrentUser currentUser) {
        this.work = work;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Component> create() {
        if (currentUser.get().isEmpty()) {
            return Optional.empty();
        }
        List<DueAssignment> due = work.due();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Anchor all = new Anchor(AppRoutes.ASSIGNMENTS, "All your assignments");
        all.addClassName("home-due__all");
        Section section = new Section(new H2("Due"), new DueList(due), all);
        section.addClassName("home-due");
        return Optional.of(section);
    }
}
