package org.palpate.gradebook.ui;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

import org.palpate.base.ui.AppRoutes;
import org.palpate.course.ClassAssignment;
import org.palpate.gradebook.TryChoice;
import org.palpate.gradebook.VersionChoice;

/** Chooses what the statistics speak of; the choice stands in the address. */
final class StatisticsFilter extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final UUID classId;
    private final Select<ClassAssignment> assignment = new Select<>();
    private final Select<TryChoice> tries = new Select<>();
    private final Select<VersionChoice> versions = new Select<>();

    StatisticsFilter(UUID classId, List<ClassAssignment> assignments, StatisticsChoice wanted) {
        this.classId = classId;
        assignment.setLabel("Assignment");
        assignment.setEmptySelectionAllowed(true);
        assignment.setEmptySelectionCaption("All my classes together");
        assignment.setItems(assignments);
        assignment.setItemLabelGenerator(
                each -> each == null ? "All my classes together" : each.title());
        assignment.setValue(wanted.assignment());
        tries.setLabel("Attempts");
        tries.setItems(TryChoice.values());
        tries.setItemLabelGenerator(each ->
                switch (each) {
                    case FIRST -> "Each student’s first";
                    case LAST -> "Each student’s last";
                });
        tries.setValue(wanted.tries());
        versions.setLabel("Rules");
        versions.setItems(VersionChoice.values());
        versions.setItemLabelGenerator(each ->
                switch (each) {
                    case ALL -> "All versions";
                    case NEWEST -> "Newest only";
                });
        versions.setValue(wanted.versions());
        assignment.addValueChangeListener(change -> go());
        tries.addValueChangeListener(change -> go());
        versions.addValueChangeListener(change -> go());
        getContent().addClassNames("toolbar", "grade-filter");
        getContent().add(assignment, tries, versions);
        ClassAssignment chosen = wanted.assignment();
        if (chosen != null) {
            Anchor regrade =
                    new Anchor(
                            AppRoutes.regradeOf(classId, chosen.id()),
                            "Have the rules changed? Grade again");
            regrade.addClassName("grade-filter__link");
            getContent().add(regrade);
        }
    }

    private void go() {
        UI.getCurrent()
                .navigate(
                        AppRoutes.statisticsOf(classId),
                        new StatisticsChoice(
                                        assignment.getValue(),
                                        tries.getValue(),
                                        versions.getValue())
                                .toQuery());
    }
}
