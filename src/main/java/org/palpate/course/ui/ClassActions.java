package org.palpate.course.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;

import org.palpate.base.ui.Notifications;
import org.palpate.course.ClassChange;
import org.palpate.course.ClassDetails;
import org.palpate.course.ClassService;

/** What can be done with a class as a whole. */
class ClassActions extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ClassDetails seen;
    private final transient ClassService classes;
    private final transient Consumer<ClassDetails> onChange;

    ClassActions(ClassDetails seen, ClassService classes, Consumer<ClassDetails> onChange) {
        this.seen = seen;
        this.classes = classes;
        this.onChange = onChange;
        getContent().addClassName("class-actions");
        getContent()
                .add(
                        new Button(
                                "Rename",
                                click -> new RenameClassDialog(seen, classes, onChange).open()),
                        seen.archived()
                                ? new Button("Restore", click -> restore())
                                : new Button("Archive", click -> askToArchive()));
    }

    private void askToArchive() {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader("Archive “" + seen.name() + "”?");
        question.setText(
                "Nobody can join it any longer, and it moves out of your list. Its work and grades"
                        + " stay, and you can restore it.");
        question.setCancelable(true);
        question.setConfirmText("Archive");
        question.addConfirmListener(confirm ->
                show(classes.archive(seen.id(), seen.version()), "The class is archived."));
        question.open();
    }

    private void restore() {
        show(classes.restore(seen.id(), seen.version()), "The class is back in your list.");
    }

    private void show(ClassChange outcome, String done) {
        switch (outcome) {
            case ClassChange.Changed changed -> Notifications.done(done);
            case ClassChange.Outdated outdated ->
                    Notifications.problem(
                            "Somebody else changed this class meanwhile. Here is how it stands now;"
                                    + " nothing was done.");
        }
        onChange.accept(outcome.current());
    }
}
