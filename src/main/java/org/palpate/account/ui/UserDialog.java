package org.palpate.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

import org.palpate.account.AccountListItem;
import org.palpate.account.AccountRefused;
import org.palpate.account.AccountRole;
import org.palpate.account.AccountService;
import org.palpate.base.ui.Notifications;

/** What an administrator can change about one account; each change asks first. */
class UserDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient AccountListItem account;
    private final transient AccountService accounts;
    private final transient Runnable afterChange;

    UserDialog(
            AccountListItem account, boolean own, AccountService accounts, Runnable afterChange) {
        this.account = account;
        this.accounts = accounts;
        this.afterChange = afterChange;
        setHeaderTitle(account.displayName());
        addClassName("user-dialog");
        var content = new Div(new Paragraph("User name: " + account.userName()));
        content.addClassName("form-fields");
        if (own) {
            // Whoever changes their own role here would lock themselves out in one click.
            content.add(new Paragraph("This is you. Another administrator can change your role."));
        } else {
            content.add(roleSelect(), passwordButton(), stateButton());
        }
        add(content);
        getFooter().add(new Button("Close", click -> close()));
    }

    private Select<AccountRole> roleSelect() {
        var role = new Select<AccountRole>();
        role.setLabel("Role");
        role.setItems(AccountRole.values());
        role.setItemLabelGenerator(AccountTexts::of);
        role.setValue(account.role());
        role.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                askForRole(change.getValue(), () -> role.setValue(account.role()));
            }
        });
        return role;
    }

    private void askForRole(AccountRole role, Runnable undo) {
        var question =
                question(
                        "Make " + account.displayName() + " " + described(role) + "?",
                        "The change applies at once: they have to sign in again.",
                        "Change the role");
        question.addCancelListener(cancel -> undo.run());
        question.addConfirmListener(confirm ->
                change(
                        () -> accounts.setRole(account.id(), role),
                        account.displayName() + " is now " + described(role) + "."));
        question.open();
    }

    private Button passwordButton() {
        return new Button(
                "Give a new password",
                click -> {
                    var question =
                            question(
                                    "Give " + account.displayName() + " a new password?",
                                    "The old one stops working, and they are signed out.",
                                    "Give a new password");
                    question.addConfirmListener(confirm -> {
                        var issued = accounts.issuePassword(account.id());
                        close();
                        new IssuedPasswordDialog(issued).open();
                    });
                    question.open();
                });
    }

    private Button stateButton() {
        if (!account.enabled()) {
            return new Button(
                    "Enable",
                    click ->
                            change(
                                    () -> accounts.enable(account.id()),
                                    account.displayName() + " can sign in again."));
        }
        var disable =
                new Button(
                        "Disable",
                        click -> {
                            var question =
                                    question(
                                            "Disable " + account.displayName() + "?",
                                            "They are signed out and cannot sign in until you"
                                                    + " enable them again. Their work is kept.",
                                            "Disable");
                            question.setConfirmButtonTheme("error primary");
                            question.addConfirmListener(confirm ->
                                    change(
                                            () -> accounts.disable(account.id()),
                                            account.displayName() + " is disabled."));
                            question.open();
                        });
        disable.addThemeVariants(ButtonVariant.ERROR);
        return disable;
    }

    private void change(Runnable action, String message) {
        try {
            action.run();
            Notifications.done(message);
        } catch (AccountRefused refused) {
            Notifications.problem(AccountTexts.of(refused.problem()));
        }
        close();
        afterChange.run();
    }

    private static ConfirmDialog question(String title, String text, String confirm) {
        var question = new ConfirmDialog();
        question.setHeader(title);
        question.setText(text);
        question.setConfirmText(confirm);
        question.setCancelable(true);
        return question;
    }

    private static String described(AccountRole role) {
        return switch (role) {
            case LEARNER -> "a learner";
            case INSTRUCTOR -> "an instructor";
            case ADMINISTRATOR -> "an administrator";
        };
    }
}
