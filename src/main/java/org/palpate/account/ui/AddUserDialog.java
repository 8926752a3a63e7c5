package org.palpate.account.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;

import org.palpate.account.AccountProblem;
import org.palpate.account.AccountRefused;
import org.palpate.account.AccountRole;
import org.palpate.account.AccountService;
import org.palpate.account.NewAccount;

/** Makes an account for somebody else, with a password to hand over. */
class AddUserDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;
    private final transient Runnable afterChange;
    private final TextField userName = new TextField("User name");
    private final TextField displayName = new TextField("Name");
    private final EmailField email = new EmailField("E-mail (optional)");
    private final Select<AccountRole> role = new Select<>();

    AddUserDialog(AccountService accounts, Runnable afterChange) {
        this.accounts = accounts;
        this.afterChange = afterChange;
        setHeaderTitle("Add a user");
        userName.setMaxLength(NewAccount.USER_NAME_MAX_LENGTH);
        userName.setAutocomplete(Autocomplete.OFF);
        userName.setRequiredIndicatorVisible(true);
        userName.setManualValidation(true);
        displayName.setMaxLength(NewAccount.DISPLAY_NAME_MAX_LENGTH);
        displayName.setAutocomplete(Autocomplete.OFF);
        displayName.setRequiredIndicatorVisible(true);
        displayName.setManualValidation(true);
        email.setMaxLength(NewAccount.EMAIL_MAX_LENGTH);
        email.setAutocomplete(Autocomplete.OFF);
        email.setManualValidation(true);
        role.setLabel("Role");
        role.setItems(AccountRole.values());
        role.setItemLabelGenerator(AccountTexts::of);
        role.setValue(AccountRole.LEARNER);
        var fields = new Div(userName, displayName, email, role);
        fields.addClassName("form-fields");
        add(fields);
        var create = new Button("Add", click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), create);
    }

    private void create() {
        userName.setInvalid(false);
        displayName.setInvalid(false);
        email.setInvalid(false);
        try {
            var issued =
                    accounts.create(
                            userName.getValue(),
                            displayName.getValue(),
                            email.getValue(),
                            role.getValue());
            close();
            afterChange.run();
            new IssuedPasswordDialog(issued).open();
        } catch (AccountRefused refused) {
            show(refused.problem());
        }
    }

    private void show(AccountProblem problem) {
        HasValidation field =
                switch (problem) {
                    case EMAIL_INVALID -> email;
                    case DISPLAY_NAME_INVALID -> displayName;
                    default -> userName;
                };
        field.setErrorMessage(
                problem == AccountProblem.DISPLAY_NAME_INVALID
                        ? "Give the person's name."
                        : AccountTexts.of(problem));
        field.setInvalid(true);
    }
}
