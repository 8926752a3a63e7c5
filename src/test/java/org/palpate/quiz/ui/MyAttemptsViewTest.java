package org.palpate.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.junit.jupiter.api.Test;

import org.palpate.account.AccountRole;
import org.palpate.account.Owner.AccountOwner;

class MyAttemptsViewTest extends QuizViewTest {

    @Test
    void invitesWhoeverHasDoneNothing() {
        testAttempts.visitWith();

        navigate(MyAttemptsView.class);

        assertThat(text()).contains("You have not treated anybody yet");
        assertThat(hrefs("Choose a client")).containsExactly("cases");
    }

    @Test
    void invitesAnAccountThatHasDoneNothing() {
        testAccounts.signInAsNew("mia", AccountRole.LEARNER);

        navigate(MyAttemptsView.class);

        assertThat(text()).contains("You have not treated anybody yet");
    }

    @Test
    void showsScoreAndSafetyAndLeadsToTheResult() {
        var id = testAttempts.graded(visitor, "C06", testAttempts.poorPlan());

        navigate(MyAttemptsView.class);

        var link = find(Anchor.class).withClassName("attempt-list__title").single();
        assertThat(link.getHref()).isEqualTo("attempts/" + id);
        assertThat(link.getText()).isEqualTo(library.clientCase("C06").orElseThrow().title());
        assertThat(text()).contains("just now", "Not passed yet", " %");
    }

    @Test
    void warnsOfAnUnsafePlan() {
        testAttempts.graded(visitor, "C10", testAttempts.poorPlan());

        navigate(MyAttemptsView.class);

        assertThat(text()).contains("Unsafe");
    }

    @Test
    void resumesWhatWasBegun() {
        testAttempts.draft(visitor, "C06", testAttempts.poorPlan());

        navigate(MyAttemptsView.class);

        assertThat(text()).contains("Plans you have begun").doesNotContain("Results");
        assertThat(hrefs("Continue")).containsExactly("cases/C06");
    }

    @Test
    void countsTheSolvedCasesOfEachCategory() {
        testAttempts.graded(visitor, "C06", testAttempts.modelPlan("C06"));

        navigate(MyAttemptsView.class);

        assertThat(text()).contains("You have solved 1 of 38 cases", "Injury massage", "1 of ");
        assertThat(find(ProgressBar.class).all().stream().mapToDouble(ProgressBar::getMax).sum())
                .isEqualTo(38);
    }

    @Test
    void offersAnAccountToVisitorsOnly() {
        testAttempts.graded(visitor, "C06", testAttempts.poorPlan());
        navigate(MyAttemptsView.class);
        assertThat(text()).contains("to keep them for good");

        var mia = new AccountOwner(testAccounts.signInAsNew("mia", AccountRole.LEARNER));
        testAttempts.graded(mia, "C06", testAttempts.poorPlan());
        navigate(MyAttemptsView.class);
        assertThat(text()).doesNotContain("to keep them for good");
    }

    @Test
    void showsNothingOfOthers() {
        testAttempts.graded(visitor, "C06", testAttempts.poorPlan());
        testAttempts.visit();

        navigate(MyAttemptsView.class);

        assertThat(text()).contains("You have not treated anybody yet");
    }

    @Test
    void turnsThePages() {
        for (int i = 0; i < 21; i++) {
            testAttempts.graded(visitor, "C06", testAttempts.poorPlan());
        }

        navigate(MyAttemptsView.class);
        assertThat(hrefs("Older results")).containsExactly("attempts?page=1");
        assertThat(hrefs("Newer results")).isEmpty();

        open("attempts", "page=1");
        assertThat(find(Anchor.class).withClassName("attempt-list__title").all()).hasSize(1);
        assertThat(hrefs("Newer results")).containsExactly("attempts");
        assertThat(hrefs("Older results")).isEmpty();

        open("attempts", "page=-7");
        assertThat(find(Anchor.class).withClassName("attempt-list__title").all()).hasSize(20);
    }

    private List<String> hrefs(String label) {
        return find(Anchor.class).withText(label).all().stream().map(Anchor::getHref).toList();
    }
}
