package org.palpate.course.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

import org.palpate.course.ClassChange;
import org.palpate.course.ClassDetails;
import org.palpate.course.ClassRefused;
import org.palpate.course.ClassService;

/** Renames a class; what was typed stays when somebody else was quicker. */
class RenameClassDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ClassService classes;
    private final transient Consumer<ClassDetails> onChange;
    private transient ClassDetails seen;
    private final ClassNameField name = new ClassNameField();
    private final Paragraph conflict = new Paragraph();

    RenameClassDialog(ClassDetails seen, ClassService classes, Consumer<ClassDetails> onChange) {
        this.classes = classes;
        this.onChange = onChange;
        this.seen = seen;
        setHeaderTitle("Rename the class");
        addClassName("class-dialog");
        name.setValue(seen.name());
        name.focus();
        conflict.addClassName("class-dialog__conflict");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        add(conflict, name);
        Button save = new Button("Save the name", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save() {
        name.setInvalid(false);
        try {
            ClassChange outcome = classes.rename(seen.id(), name.getValue(), seen.version());
            seen = outcome.current();
            onChange.accept(seen);
            switch (outcome) {
                case ClassChange.Changed changed -> close();
                case ClassChange.Outdated outdated -> {
                    conflict.setText(
                            "Somebody else changed this class meanwhile. It is called “"
                                    + seen.name()
                                    + "” now. Save again to use your name.");
                    conflict.setVisible(true);
                }
            }
        } catch (ClassRefused refused) {
            name.refuse(refused);
        }
    }
}
