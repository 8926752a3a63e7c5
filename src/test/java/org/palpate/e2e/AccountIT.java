package org.palpate.e2e;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

import org.palpate.account.TestAccounts;

class AccountIT extends BrowserTest {

    private static final String PASSWORD = "seven quiet rivers";

    @Autowired private TestAccounts accounts;

    @Test
    void registersSignsOutSignsInAndChangesThePassword() {
        open("account");
        awaitPath("login");
        open("register?back=account");
        type("User name", "Mia.Keller");
        type("What should we call you?", "Mia Keller");
        type("Password", PASSWORD);
        press("Create account");
        awaitPath("account");
        awaitText("You are signed in as mia.keller");

        press("Sign out");
        awaitSignedOut();

        signIn("mia.keller", "not my password");
        awaitText("That did not work");
        signIn("mia.keller", PASSWORD);
        await(browser -> !currentPath().startsWith("login"));
        open("account");
        type("Current password", PASSWORD);
        type("New password", "eight loud mountains");
        press("Change password");
        awaitText("Your password is changed");
        open("account");
        awaitText("You are signed in as mia.keller");

        press("Sign out");
        awaitSignedOut();
        signIn("mia.keller", PASSWORD);
        awaitText("That did not work");
        signIn("mia.keller", "eight loud mountains");
        await(browser -> !currentPath().startsWith("login"));
        open("account");
        awaitText("You are signed in as mia.keller");
    }

    @Test
    void makesTheFirstAdministratorWhoSeesTheUsers() {
        accounts.removeAll();
        open("setup");
        assertNoViolationsInBothThemes();
        picture("setup");
        type("Code", accounts.setupCode());
        type("User name", "ada");
        type("What should we call you?", "Ada Berg");
        type("Password", PASSWORD);
        press("Create administrator");
        await(browser -> !currentPath().startsWith("setup"));
        open("setup");
        awaitText("There is nothing here");
        assertNoViolationsInBothThemes();
        picture("not-found");

        open("users");
        awaitText("Ada Berg");
        assertNoViolationsInBothThemes();
        picture("users");
        press("Add a user");
        awaitText("Role");
        assertNoViolations();
        picture("users-add");
        type("User name", "ben");
        type("Name", "Ben Sand");
        press("Add");
        awaitText("Hand it over now");
        assertNoViolations();
        press("I have noted it");
        find("vaadin-button[aria-label='Change Ben Sand']").click();
        awaitText("Give a new password");
        assertNoViolations();
        picture("users-change");
        press("Disable");
        awaitText("They are signed out");
        assertNoViolations();
        find("vaadin-button[slot='confirm-button']").click();
        awaitText("Ben Sand is disabled.");
        open("account");
        assertNoViolationsInBothThemes();
        picture("account");
    }

    @Test
    void letsEverybodyUseTheDoors() {
        open("login?error");
        assertNoViolationsInBothThemes();
        picture("login");
        open("register");
        press("Create account");
        awaitText("Use at least 3 characters");
        assertNoViolations();
        assertNoViolationsInBothThemes();
        picture("register");
    }

    private void awaitSignedOut() {
        await(browser -> !browser.findElements(By.linkText("Create account")).isEmpty());
        settle();
    }

    private void picture(String name) {
        driver().manage().window().setSize(PHONE);
        settle();
        takeScreenshot(name + "-phone");
        driver().manage().window().setSize(DESKTOP);
        settle();
        takeScreenshot(name + "-desktop");
    }
}
