package org.palpate.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

import org.palpate.account.AccountProblem;
import org.palpate.account.AccountRefused;
import org.palpate.account.AccountService;
import org.palpate.base.ui.Notifications;

/** Changes a person's own password. */
class PasswordForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;
    private final transient Runnable afterChange;
    private final PasswordField current = new PasswordField("Current password");
    private final PasswordField wanted = new PasswordField("New password");

    PasswordForm(AccountService accounts, Runnable afterChange) {
        this.accounts = accounts;
        this.afterChange = afterChange;
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setManualValidation(true);
        current.setRequiredIndicatorVisible(true);
        wanted.setAutocomplete(Autocomplete.NEW_PASSWORD);
        wanted.setManualValidation(true);
        wanted.setRequiredIndicatorVisible(true);
        wanted.setHelperText(AccountTexts.PASSWORD_HINT);
        var fields = new Div(current, wanted);
        fields.addClassName("form-fields");
        var change = new Button("Change password", click -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.addClickShortcut(Key.ENTER).listenOn(fields);
        getContent().addClassName("panel");
        getContent().add(new H2("Password"), fields, change);
    }

    private void change() {
        current.setInvalid(false);
        wanted.setInvalid(false);
        try {
            accounts.changeOwnPassword(current.getValue(), wanted.getValue());
        } catch (AccountRefused refused) {
            show(refused.problem());
            return;
        }
        afterChange.run();
        current.clear();
        wanted.clear();
        Notifications.done("Your password is changed. Other devices are signed out.");
    }

    private void show(AccountProblem problem) {
        var field = problem == AccountProblem.CURRENT_PASSWORD_WRONG ? current : wanted;
        field.setErrorMessage(AccountTexts.of(problem));
        field.setInvalid(true);
        field.focus();
    }
}
