package org.palpate.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;

import org.palpate.account.AccountRole;
import org.palpate.account.Owner;
import org.palpate.account.Owner.AccountOwner;

class HomeViewTest extends QuizViewTest {

    @Test
    void startsANewVisitorOnABeginnersCase() {
        testAttempts.visitWith();

        navigate(HomeView.class);

        var start = find(Anchor.class).withClassName("intro__start").single();
        var first = library.clientCase(start.getHref().replace("cases/", "")).orElseThrow();
        assertThat(first.level()).isOne();
        assertThat(start.getText())
                .isEqualTo("Treat " + CaseLabels.firstName(first) + " now")
                .doesNotContain(",");
        assertThat(text())
                .contains("No account needed", "every mark names the rule", "Three ways in");
        assertThat(find(Anchor.class).withClassName("home-ways__way").all())
                .extracting(Anchor::getHref)
                .containsExactly("lessons", "library", "cases");
    }

    @Test
    void welcomesWhoeverSignsInForTheFirstTime() {
        signIn();

        navigate(HomeView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Welcome, Test mia");
        assertThat(text())
                .contains("Your first client")
                .doesNotContain("Your last results", "Create an account to keep");
    }

    @Test
    void offersToGoOnWithAPlanThatWasBegun() {
        var mia = signIn();
        testAttempts.draft(mia, "C06", testAttempts.poorPlan());

        navigate(HomeView.class);

        assertThat(text()).contains("Welcome back", "Go on where you stopped", title("C06"));
        assertThat(hrefs("Continue")).containsExactly("cases/C06");
        assertThat(text()).contains("Your next client");
    }

    @Test
    void showsTheLastThreeResults() {
        var mia = signIn();
        for (var caseId : List.of("C01", "C03", "C05", "C06")) {
            testAttempts.graded(mia, caseId, testAttempts.modelPlan(caseId));
        }

        navigate(HomeView.class);

        assertThat(find(Anchor.class).withClassName("attempt-list__title").all()).hasSize(3);
        assertThat(text()).contains("Your last results", "100 %", "Safe", "Passed");
        assertThat(text()).contains("You have solved 4 of 38 cases");
    }

    @Test
    void offersAnAccountToAVisitorWhoHasBegun() {
        testAttempts.graded(visitor, "C01", testAttempts.poorPlan());

        navigate(HomeView.class);

        assertThat(text()).contains("Welcome back", "kept in this browser for 60 days");
    }

    @Test
    void congratulatesWhoeverHasSolvedEverything() {
        var mia = signIn();
        library.cases()
                .forEach(each ->
                        testAttempts.graded(mia, each.id(), testAttempts.modelPlan(each.id())));

        navigate(HomeView.class);

        assertThat(text()).contains("You have solved all 38 cases", "Choose a client");
    }

    private Owner signIn() {
        return new AccountOwner(testAccounts.signInAsNew("mia", AccountRole.LEARNER));
    }

    private List<String> hrefs(String label) {
        return find(Anchor.class).withText(label).all().stream().map(Anchor::getHref).toList();
    }

    private String title(String caseId) {
        return library.clientCase(caseId).orElseThrow().title();
    }
}
