package org.palpate.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;

import org.palpate.account.AccountListItem;
import org.palpate.account.AccountProblem;
import org.palpate.account.AccountRefused;
import org.palpate.account.AccountService;
import org.palpate.account.NewAccount;
import org.palpate.base.ui.Notifications;

/** How a person is named and reached. */
class PersonForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;
    private final transient Runnable afterChange;
    private final TextField displayName = new TextField("What should we call you?");
    private final EmailField email = new EmailField("E-mail (optional)");

    PersonForm(AccountService accounts, Runnable afterChange) {
        this.accounts = accounts;
        this.afterChange = afterChange;
        displayName.setMaxLength(NewAccount.DISPLAY_NAME_MAX_LENGTH);
        displayName.setAutocomplete(Autocomplete.NAME);
        displayName.setRequiredIndicatorVisible(true);
        displayName.setManualValidation(true);
        email.setMaxLength(NewAccount.EMAIL_MAX_LENGTH);
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setManualValidation(true);
        var fields = new Div(displayName, email);
        fields.addClassName("form-fields");
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(fields);
        getContent().addClassName("panel");
        getContent().add(new H2("About you"), fields, save);
    }

    void fill(AccountListItem account) {
        displayName.setValue(account.displayName());
        email.setValue(account.email() == null ? "" : account.email());
    }

    private void save() {
        displayName.setInvalid(false);
        email.setInvalid(false);
        try {
            accounts.describeOwn(displayName.getValue(), email.getValue());
        } catch (AccountRefused refused) {
            show(refused.problem());
            return;
        }
        afterChange.run();
        Notifications.done("Saved.");
    }

    private void show(AccountProblem problem) {
        HasValidation field = problem == AccountProblem.EMAIL_INVALID ? email : displayName;
        field.setErrorMessage(AccountTexts.of(problem));
        field.setInvalid(true);
    }
}
