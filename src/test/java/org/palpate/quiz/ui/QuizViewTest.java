package org.palpate.quiz.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import org.palpate.account.Owner.VisitorOwner;
import org.palpate.account.TestAccounts;
import org.palpate.account.TestAccountsConfiguration;
import org.palpate.content.ContentLibrary;
import org.palpate.picture.TestPicturesConfiguration;
import org.palpate.quiz.TestAttempts;
import org.palpate.quiz.TestAttemptsConfiguration;

/** A screen of the quiz, visited by somebody whose browser has a visitor's cookie. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:quiz-views;DB_CLOSE_DELAY=-1")
@Import({
    TestAccountsConfiguration.class,
    TestAttemptsConfiguration.class,
    TestPicturesConfiguration.class
})
abstract class QuizViewTest extends SpringBrowserlessTest {

    @Autowired TestAttempts testAttempts;
    @Autowired TestAccounts testAccounts;
    @Autowired ContentLibrary library;

    VisitorOwner visitor;

    @BeforeEach
    void startEmpty() {
        testAttempts.removeAll();
        testAccounts.removeAll();
        testAccounts.signOut();
        visitor = testAttempts.visit();
    }

    @AfterEach
    void leave() {
        testAccounts.signOut();
        testAttempts.leave();
    }

    /** Goes to an address with a query. */
    void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
        roundTrip();
    }

    /** Everything that stands on the screen. */
    String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
