package org.palpate.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import org.palpate.account.AccountRole;
import org.palpate.account.AccountService;
import org.palpate.account.CurrentUser;
import org.palpate.account.TestAccounts;
import org.palpate.account.TestAccountsConfiguration;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:account-views;DB_CLOSE_DELAY=-1")
@Import(TestAccountsConfiguration.class)
class AccountViewsTest extends SpringBrowserlessTest {

    /** The pretended session of these tests cannot change its id; the browser journey proves it. */
    @MockitoBean private SessionAuthenticationStrategy sessionIds;

    @Autowired private TestAccounts accounts;
    @Autowired private AccountService service;
    @Autowired private CurrentUser currentUser;

    @BeforeEach
    void startEmpty() {
        accounts.removeAll();
        accounts.signOut();
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void offersASignInForm() {
        navigate(LoginView.class);

        assertThat(find(LoginForm.class).single().getAction()).isEqualTo("login");
    }

    @Test
    void registersAndSignsIn() {
        navigate(RegisterView.class);
        fillIn("mia", "Mia", TestAccounts.PASSWORD);

        assertThat(currentUser.require().userName()).isEqualTo("mia");
        assertThat(currentUser.require().role()).isEqualTo(AccountRole.LEARNER);
    }

    @ParameterizedTest
    @CsvSource({
        "'',Mia,seven quiet rivers,User name,Use at least 3",
        "taken,Mia,seven quiet rivers,User name,Somebody has this name",
        "mia,'',seven quiet rivers,What should we call you?,Tell us what to call you",
        "mia,Mia,short,Password,needs at least 10",
        "mia.keller.long,Mia,mia.keller.long,Password,must not be your user name",
        "mia,Mia,password12345,Password,easy to guess"
    })
    void saysAtTheFieldWhatIsWrong(
            String userName, String name, String password, String field, String message) {
        accounts.make("taken", AccountRole.LEARNER);
        navigate(RegisterView.class);
        fillIn(userName, name, password);

        var wrong =
                field.equals("Password")
                        ? find(PasswordField.class).withCaption(field).single()
                        : find(TextField.class).withCaption(field).single();
        assertThat(wrong.getElement().getProperty("invalid")).isEqualTo("true");
        assertThat(wrong.getElement().getProperty("errorMessage")).contains(message);
        assertThat(currentUser.get()).isEmpty();
    }

    @Test
    void makesTheFirstAdministratorOnceWithTheCode() {
        var code = accounts.setupCode();
        navigate(SetupView.class);
        test(find(TextField.class).withCaption("Code").single()).setValue("AAAA-AAAA-AAAA-AAAA");
        fillIn("ada", "Ada", TestAccounts.PASSWORD, "Create administrator");
        assertThat(find(TextField.class).withCaption("Code").single().isInvalid()).isTrue();
        assertThat(currentUser.get()).isEmpty();

        test(find(TextField.class).withCaption("Code").single())
                .setValue(code.toLowerCase(Locale.ROOT).replace("-", " "));
        fillIn("ada", "Ada", TestAccounts.PASSWORD, "Create administrator");
        assertThat(currentUser.require().role()).isEqualTo(AccountRole.ADMINISTRATOR);

        assertNothingAt("setup");
    }

    @Test
    void hasNoSetUpPageWhenThereIsAnAdministrator() {
        accounts.make("ada", AccountRole.ADMINISTRATOR);

        assertNothingAt("setup");
    }

    @Test
    void keepsLearnersFromTheUsers() {
        accounts.signInAsNew("mia", AccountRole.LEARNER);

        open("users");

        assertThat(find(H1.class).single().getText())
                .isEqualTo("Your account may not open this page");
    }

    @Test
    void changesNameAndPassword() {
        var id = accounts.signInAsNew("mia", AccountRole.LEARNER);
        navigate(AccountView.class);

        test(find(TextField.class).withCaption("What should we call you?").single())
                .setValue("Mia K");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(service.own().displayName()).isEqualTo("Mia K");
        assertThat(currentUser.require().displayName()).isEqualTo("Mia K");

        test(find(PasswordField.class).withCaption("Current password").single()).setValue("wrong");
        test(find(PasswordField.class).withCaption("New password").single())
                .setValue("eight loud mountains");
        test(find(Button.class).withText("Change password").single()).click();
        assertThat(find(PasswordField.class).withCaption("Current password").single().isInvalid())
                .isTrue();

        test(find(PasswordField.class).withCaption("Current password").single())
                .setValue(TestAccounts.PASSWORD);
        test(find(Button.class).withText("Change password").single()).click();
        assertThat(find(Notification.class).all()).isNotEmpty();
        assertThat(currentUser.require().id()).isEqualTo(id);
    }

    @Test
    void asksBeforeItDisablesSomebody() {
        var mia = accounts.make("mia", AccountRole.LEARNER);
        accounts.signInAsNew("ada", AccountRole.ADMINISTRATOR);
        navigate(UsersView.class);
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(2);

        var row = service.find("mia", 0, 1).getFirst();
        new UserDialog(row, false, service, () -> {}).open();
        test(find(Button.class).withText("Disable").single()).click();
        assertThat(service.find("mia", 0, 1).getFirst().enabled()).isTrue();

        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(service.find("mia", 0, 1).getFirst().enabled()).isFalse();
        assertThat(row.id()).isEqualTo(mia);
    }

    private void assertNothingAt(String path) {
        open(path);
        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private void fillIn(String userName, String name, String password) {
        fillIn(userName, name, password, "Create account");
    }

    private void fillIn(String userName, String name, String password, String button) {
        test(find(TextField.class).withCaption("User name").single()).setValue(userName);
        test(find(TextField.class).withCaption("What should we call you?").single()).setValue(name);
        test(find(PasswordField.class).withCaption("Password").single()).setValue(password);
        test(find(Button.class).withText(button).single()).click();
    }
}
