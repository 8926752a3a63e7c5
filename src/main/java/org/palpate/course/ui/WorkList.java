package org.palpate.course.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.OrderedList;

import org.palpate.course.AssignmentWork;
import org.palpate.course.WorkItem;

/** The items of an assignment in their order. */
final class WorkList extends Composite<OrderedList> {

    private final List<WorkRow> rows = new ArrayList<>();

    WorkList(AssignmentWork work, CheckSlot.Parts parts, Runnable onChange) {
        getContent().addClassName("work-list");
        for (WorkItem item : work.items()) {
            WorkRow row = new WorkRow(work, item, isNext(work, item), parts, onChange);
            rows.add(row);
            getContent().add(row);
        }
    }

    /** Tell anew how far everything is. */
    void show(AssignmentWork work) {
        for (int i = 0; i < rows.size(); i++) {
            WorkItem item = work.items().get(i);
            rows.get(i).show(work, item, isNext(work, item));
        }
    }

    private static boolean isNext(AssignmentWork work, WorkItem item) {
        return work.refusal() == null && work.next().filter(item::equals).isPresent();
    }
}
