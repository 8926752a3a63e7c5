package org.palpate.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.OrderedList;

import org.palpate.course.AssignmentWork;
import org.palpate.course.WorkItem;
import org.palpate.course.WorkService;
import org.palpate.picture.PictureGallery;

/** The items of an assignment in their order. */
final class WorkList extends Composite<OrderedList> {

    WorkList(AssignmentWork work, WorkService service, PictureGallery gallery, Runnable onChange) {
        getContent().addClassName("work-list");
        WorkItem next = work.refusal() == null ? work.next().orElse(null) : null;
        for (WorkItem item : work.items()) {
            getContent().add(new WorkRow(work, item, item.equals(next), service, onChange));
        }
    }
}
