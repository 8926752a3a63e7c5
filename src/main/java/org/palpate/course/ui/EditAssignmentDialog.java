package org.palpate.course.ui;

import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

import org.palpate.base.ui.Notifications;
import org.palpate.course.AssignmentDetails;
import org.palpate.course.AssignmentTerms;
import org.palpate.course.ChangeOutcome;
import org.palpate.course.ClassMemberItem;

/** Changes the terms of an assignment. */
final class EditAssignmentDialog extends Dialog {

    private final AssignmentForm form;
    private final transient Function<AssignmentTerms, ChangeOutcome> save;
    private final transient Runnable onDone;

    EditAssignmentDialog(
            AssignmentDetails seen,
            List<ClassMemberItem> members,
            Function<AssignmentTerms, ChangeOutcome> save,
            Runnable onDone) {
        this.form = new AssignmentForm(members);
        this.save = save;
        this.onDone = onDone;
        setHeaderTitle("Edit the assignment");
        addClassName("assignment-dialog");
        form.show(seen.terms(), seen.begun());
        add(form);
        Button keep = new Button("Save", event -> save());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", event -> close()), keep);
    }

    private void save() {
        AssignmentTerms terms = form.read().orElse(null);
        if (terms == null) {
            return;
        }
        switch (save.apply(terms)) {
            case ChangeOutcome.Changed _ -> {
                close();
                Notifications.done("Saved.");
                onDone.run();
            }
            case ChangeOutcome.Refused(String reason) -> form.say(List.of(reason));
            case ChangeOutcome.Outdated _ -> {
                form.say(
                        List.of(
                                "Somebody else changed this assignment while you were at it, so"
                                        + " nothing was saved. What stands now is behind this"
                                        + " window; close it and edit again."));
                onDone.run();
            }
        }
    }
}
