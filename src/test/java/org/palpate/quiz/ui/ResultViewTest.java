package org.palpate.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

import org.palpate.account.AccountRole;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.account.Owner.VisitorOwner;
import org.palpate.grading.PlannedStep;
import org.palpate.grading.TreatmentPlan;
import org.palpate.picture.ui.PictureDialog;
import org.palpate.picture.ui.PictureThumbnail;
import org.palpate.planner.DoseField;
import org.palpate.planner.Step;

class ResultViewTest extends QuizViewTest {

    @Test
    void showsTheScoreWithItsNumbersAndSafetyApart() {
        open(testAttempts.graded(visitor, "C06", testAttempts.modelPlan("C06")));

        assertThat(text()).contains("100 %", "Pass mark reached", "earned", "penalties", "placed");
        assertThat(find(SafetyBanner.class).single().getElement().getTextRecursively())
                .contains("Safe")
                .doesNotContain("%");
    }

    @Test
    void saysWhatIsUnsafeAndThatItDoesNotPass() {
        open(testAttempts.graded(visitor, "C10", testAttempts.poorPlan()));

        assertThat(find(SafetyBanner.class).single().getElement().getTextRecursively())
                .contains("Unsafe", "It does not pass", "the protocol says");
    }

    @Test
    void givesEveryElementAVerdictInWordsWithItsRule() {
        open(testAttempts.graded(visitor, "C06", testAttempts.poorPlan()));

        List<String> rows =
                find(Article.class).all().stream()
                        .map(row -> row.getElement().getTextRecursively())
                        .toList();
        assertThat(rows).isNotEmpty();
        assertThat(rows)
                .filteredOn(row -> row.startsWith("Missing"))
                .isNotEmpty()
                .allMatch(row -> row.contains("Your plan leaves this out."));
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("Missing", "ACH-1", "a must"));
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("1. Flushing, left calf"));
    }

    @Test
    void setsTheDoseGivenBesideTheDoseAsked() {
        var model = testAttempts.modelPlan("C06");
        var tooLong =
                new TreatmentPlan(
                        model.triage(),
                        model.category(),
                        model.steps().stream().map(ResultViewTest::lastingAnHour).toList(),
                        model.sessionsPerWeek());

        open(testAttempts.graded(visitor, "C06", tooLong));

        assertThat(text()).contains("you: 60 min, asked: 10–15 min");
    }

    @Test
    void showsThePictureOfAStepInBothPlansAndEnlargesIt() {
        open(testAttempts.graded(visitor, "C06", testAttempts.modelPlan("C06")));

        var stripping = row("Deep stripping");
        assertThat(find(PictureThumbnail.class, stripping).all()).hasSize(2);
        assertThat(find(PictureThumbnail.class, row("Scraping")).all()).isEmpty();

        test(find(NativeButton.class, stripping)
                        .withClassName("picture-thumbnail")
                        .all()
                        .getFirst())
                .click();
        assertThat(find(PictureDialog.class).single().getHeaderTitle())
                .isEqualTo("Stripping the calf towards the knee");
    }

    @Test
    void tellsWhatWasSetAsideAndWhy() {
        open(testAttempts.graded(visitor, "C13", testAttempts.poorPlan()));

        assertThat(find(SetAsidePanel.class).single().getElement().getTextRecursively())
                .contains("would be right here, but", "P-");
    }

    @Test
    void leadsFromARuleToTheParagraphThatTeachesIt() {
        open(testAttempts.graded(visitor, "C06", testAttempts.poorPlan()));

        // The sentence on gastrocnemius and soleus stands in the lesson on the Achilles tendon.
        var taught = library.connections().teaching("ACH-1").getFirst();
        assertThat(taught.lesson().id()).isEqualTo("achilles");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("Read why"))
                .extracting(Anchor::getHref)
                .contains("lessons/achilles#" + taught.section().anchor());
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("rules/ACH-1");
    }

    @Test
    void leadsFromAnExpectedStepToItsCard() {
        open(testAttempts.graded(visitor, "C06", testAttempts.modelPlan("C06")));

        assertThat(
                        find(Anchor.class, row("Cross-fiber friction"))
                                .withClassName("verdict__step")
                                .single()
                                .getHref())
                .isEqualTo("cards/achilles-friction");
    }

    @Test
    void leadsFromADangerToTheRuleBehindIt() {
        open(testAttempts.graded(visitor, "C10", testAttempts.poorPlan()));

        assertThat(find(Anchor.class, find(SafetyBanner.class).single()).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("rules/"))
                .anyMatch(href -> href.startsWith("lessons/"));
    }

    @Test
    void namesARuleThatIsGoneWithoutALink() {
        var way = new WayToLibrary(library);

        assertThat(way.rule("GONE-1")).isInstanceOf(Span.class);
        assertThat(way.lesson("GONE-1")).isEmpty();
        assertThat(way.card(List.of("gone"), List.of("calf"))).isEmpty();
    }

    @Test
    void offersAVisitorAnAccountThatKeepsTheResult() {
        var id = testAttempts.graded(visitor, "C06", testAttempts.poorPlan());
        open(id);

        assertThat(find(Anchor.class).withText("Make an account").single().getHref())
                .isEqualTo("register?back=attempts%2F" + id);
    }

    @Test
    void offersNoAccountToWhoeverHasOne() {
        var owner = testAccounts.signInAsNew("mia", AccountRole.LEARNER);
        open(testAttempts.graded(new AccountOwner(owner), "C06", testAttempts.poorPlan()));

        assertThat(find(Anchor.class).withText("Make an account").exists()).isFalse();
    }

    @Test
    void startsTheCaseAnew() {
        open(testAttempts.graded(visitor, "C06", testAttempts.poorPlan()));

        test(find(Button.class).withText("Try again").all().getFirst()).click();

        assertThat(getCurrentView()).isInstanceOf(CaseView.class);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("cases/C06");
    }

    @Test
    void showsNobodyElsesResult() {
        var other = new VisitorOwner(UUID.randomUUID());
        testAttempts.visitAs(other);
        var id = testAttempts.graded(other, "C06", testAttempts.poorPlan());
        testAttempts.visitAs(visitor);

        UI.getCurrent().navigate("attempts/" + id);

        assertThat(text()).contains("There is nothing here").doesNotContain("Pass mark");
    }

    @Test
    void knowsNoResultThatIsNoId() {
        UI.getCurrent().navigate("attempts/1");

        assertThat(text()).contains("There is nothing here");
    }

    private Article row(String technique) {
        return find(Article.class).all().stream()
                .filter(row -> row.getElement().getTextRecursively().contains(technique))
                .findFirst()
                .orElseThrow();
    }

    private void open(UUID id) {
        navigate(ResultView.class, Map.of("attemptId", id.toString()));
    }

    private static PlannedStep lastingAnHour(PlannedStep planned) {
        Step step = planned.step();
        return step.dose().has(DoseField.MINUTES)
                ? new PlannedStep(
                        planned.phase(),
                        new Step(
                                step.technique(),
                                step.target(),
                                step.dose().with(DoseField.MINUTES, 60)))
                : planned;
    }
}
