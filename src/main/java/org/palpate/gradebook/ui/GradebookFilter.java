package org.palpate.gradebook.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.palpate.course.ClassAssignment;
import org.palpate.gradebook.GradeStatus;
import org.palpate.gradebook.GradebookQuery;

/** Chooses which students the gradebook shows. */
final class GradebookFilter extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField("Student");
    private final Select<GradeStatus> status = new Select<>();
    private final Select<ClassAssignment> assignment = new Select<>();

    GradebookFilter(List<ClassAssignment> assignments, Consumer<GradebookQuery> onChange) {
        name.setPlaceholder("Name or user name");
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        status.setLabel("Status");
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption("Any status");
        status.setItems(GradeStatus.values());
        status.setItemLabelGenerator(each -> each == null ? "Any status" : GradeWords.of(each));
        assignment.setLabel("In");
        assignment.setEmptySelectionAllowed(true);
        assignment.setEmptySelectionCaption("Any assignment");
        assignment.setItems(assignments);
        assignment.setItemLabelGenerator(each -> each == null ? "Any assignment" : each.title());
        name.addValueChangeListener(change -> onChange.accept(query()));
        status.addValueChangeListener(change -> onChange.accept(query()));
        assignment.addValueChangeListener(change -> onChange.accept(query()));
        getContent().addClassNames("toolbar", "grade-filter");
        getContent().add(name, status, assignment);
    }

    private GradebookQuery query() {
        ClassAssignment chosen = assignment.getValue();
        return new GradebookQuery(
                name.getValue(),
                status.getValue(),
                chosen == null ? null : chosen.id(),
                GradebookQuery.Order.NAME,
                null,
                false);
    }
}
