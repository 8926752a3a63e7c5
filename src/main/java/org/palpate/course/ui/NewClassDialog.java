package org.palpate.course.ui;

import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

import org.palpate.course.ClassRefused;
import org.palpate.course.ClassService;

/** Asks for the name of a new class and makes it. */
class NewClassDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ClassService classes;
    private final transient Consumer<UUID> afterwards;
    private final ClassNameField name = new ClassNameField();

    NewClassDialog(ClassService classes, Consumer<UUID> afterwards) {
        this.classes = classes;
        this.afterwards = afterwards;
        setHeaderTitle("New class");
        addClassName("class-dialog");
        name.setHelperText("For example “Sports massage, spring term”.");
        name.focus();
        add(name);
        Button make = new Button("Make the class", click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.addClickShortcut(Key.ENTER);
        getFooter().add(new Button("Cancel", click -> close()), make);
    }

    private void make() {
        try {
            UUID made = classes.create(name.getValue());
            close();
            afterwards.accept(made);
        } catch (ClassRefused refused) {
            name.refuse(refused);
        }
    }
}
