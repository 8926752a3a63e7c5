package org.palpate.account.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

import org.palpate.account.AccountProblem;
import org.palpate.account.NewAccount;

/** The fields for a person's own new account. */
class NewAccountForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField userName = new TextField("User name");
    private final TextField displayName = new TextField("What should we call you?");
    private final EmailField email = new EmailField("E-mail (optional)");
    private final PasswordField password = new PasswordField("Password");

    NewAccountForm() {
        getContent().addClassName("form-fields");
        userName.setMaxLength(NewAccount.USER_NAME_MAX_LENGTH);
        userName.setAutocomplete(Autocomplete.USERNAME);
        userName.setAutocapitalize(Autocapitalize.NONE);
        userName.setRequiredIndicatorVisible(true);
        displayName.setMaxLength(NewAccount.DISPLAY_NAME_MAX_LENGTH);
        displayName.setAutocomplete(Autocomplete.NAME);
        displayName.setRequiredIndicatorVisible(true);
        email.setMaxLength(NewAccount.EMAIL_MAX_LENGTH);
        email.setAutocomplete(Autocomplete.EMAIL);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(AccountTexts.PASSWORD_HINT);
        password.setRequiredIndicatorVisible(true);
        // The service judges; a second opinion while typing would say the same twice.
        userName.setManualValidation(true);
        displayName.setManualValidation(true);
        email.setManualValidation(true);
        password.setManualValidation(true);
        getContent().add(userName, displayName, email, password);
    }

    NewAccount read() {
        return new NewAccount(
                userName.getValue(), displayName.getValue(), email.getValue(), password.getValue());
    }

    void clearProblems() {
        List.<HasValidation>of(userName, displayName, email, password)
                .forEach(field -> field.setInvalid(false));
    }

    /** Shows the problem at its field; answers false if it belongs to none of them. */
    boolean show(AccountProblem problem) {
        return switch (problem) {
            case USER_NAME_INVALID, USER_NAME_TAKEN -> {
                userName.focus();
                yield mark(userName, problem);
            }
            case DISPLAY_NAME_INVALID -> {
                displayName.focus();
                yield mark(displayName, problem);
            }
            case EMAIL_INVALID -> {
                email.focus();
                yield mark(email, problem);
            }
            case PASSWORD_TOO_SHORT,
                    PASSWORD_TOO_LONG,
                    PASSWORD_IS_USER_NAME,
                    PASSWORD_TOO_COMMON -> {
                password.focus();
                yield mark(password, problem);
            }
            case REGISTRATION_CLOSED,
                    CURRENT_PASSWORD_WRONG,
                    LAST_ADMINISTRATOR,
                    SETUP_CODE_WRONG,
                    TOO_MANY_GUESSES ->
                    false;
        };
    }

    private static boolean mark(HasValidation field, AccountProblem problem) {
        field.setErrorMessage(AccountTexts.of(problem));
        field.setInvalid(true);
        return true;
    }
}
