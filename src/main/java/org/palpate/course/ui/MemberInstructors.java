package org.palpate.course.ui;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

import org.palpate.base.ui.Notifications;
import org.palpate.course.ClassMemberItem;
import org.palpate.course.ClassRefused;
import org.palpate.course.ClassService;

/** The instructors of a class. */
class MemberInstructors extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient UUID classId;
    private final transient ClassService classes;
    private final transient Runnable onChange;
    private final TextField login = new TextField("Add an instructor");

    MemberInstructors(
            UUID classId,
            List<ClassMemberItem> instructors,
            ClassService classes,
            Runnable onChange) {
        this.classId = classId;
        this.classes = classes;
        this.onChange = onChange;
        UnorderedList list = new UnorderedList();
        list.addClassName("member-list");
        instructors.forEach(each -> list.add(new MemberRow(each, this::askToRemove)));
        login.setPlaceholder("User name or e-mail");
        login.setAutocomplete(Autocomplete.OFF);
        login.setManualValidation(true);
        Button add = new Button("Add", click -> add());
        add.setAriaLabel("Add the instructor");
        login.addKeyPressListener(Key.ENTER, press -> add());
        Div form = new Div(login, add);
        form.addClassName("inline-form");
        getContent().addClassName("panel");
        getContent().add(new H2("Instructors"), list, form);
    }

    private void add() {
        login.setInvalid(false);
        if (login.isEmpty()) {
            refuse("Give a user name or an e-mail address.");
            return;
        }
        try {
            classes.addInstructor(classId, login.getValue());
            Notifications.done(login.getValue().strip() + " teaches this class now.");
            onChange.run();
        } catch (ClassRefused refused) {
            refuse(String.valueOf(refused.getMessage()));
        }
    }

    private void refuse(String why) {
        login.setErrorMessage(why);
        login.setInvalid(true);
        login.focus();
    }

    private void askToRemove(ClassMemberItem instructor) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader("Remove " + instructor.displayName() + " as an instructor?");
        question.setText("They no longer see this class. You can add them again.");
        question.setCancelable(true);
        question.setConfirmText("Remove");
        question.addConfirmListener(confirm -> remove(instructor));
        question.open();
    }

    private void remove(ClassMemberItem instructor) {
        try {
            classes.removeInstructor(classId, instructor.accountId());
            Notifications.done(instructor.displayName() + " no longer teaches this class.");
        } catch (ClassRefused refused) {
            Notifications.problem(String.valueOf(refused.getMessage()));
            return;
        }
        onChange.run();
    }
}
