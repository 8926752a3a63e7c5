package org.palpate.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.palpate.content.ModuleItem;
import org.palpate.course.AssignmentWork;
import org.palpate.course.WorkItem;
import org.palpate.course.WorkService;

/** A knowledge check, answered where it stands. */
final class CheckSlot extends Composite<Div> {

    CheckSlot(
            AssignmentWork work,
            WorkItem item,
            ModuleItem.CheckItem check,
            WorkService service,
            Runnable onChange) {
        getContent().addClassName("work-row__check");
    }
}
