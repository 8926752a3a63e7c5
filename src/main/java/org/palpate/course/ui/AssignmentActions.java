package org.palpate.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

import org.palpate.base.ui.AppRoutes;
import org.palpate.course.AssignmentDetails;

/** What can be done about an assignment. */
final class AssignmentActions extends Composite<Div> {

    /** Does it. */
    interface Handler {

        void edit(AssignmentDetails seen);

        void withdraw(AssignmentDetails seen);

        void release(AssignmentDetails seen);
    }

    AssignmentActions(AssignmentDetails details, Handler handler) {
        getContent().addClassName("form-actions");
        if (details.withdrawn()) {
            getContent().setVisible(false);
            return;
        }
        if (details.isExam() && !details.released()) {
            Button release = new Button("Release results", event -> handler.release(details));
            if (details.begun()) {
                release.addThemeVariants(ButtonVariant.PRIMARY);
            }
            getContent().add(release);
        }
        Button withdraw = new Button("Withdraw", event -> handler.withdraw(details));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(new Button("Edit", event -> handler.edit(details)), withdraw);
        if (details.begun()) {
            getContent()
                    .add(
                            new Anchor(
                                    AppRoutes.statisticsOf(details.classId(), details.id()),
                                    "Statistics"),
                            new Anchor(
                                    AppRoutes.regradeOf(details.classId(), details.id()),
                                    "Grade again"));
        }
    }
}
