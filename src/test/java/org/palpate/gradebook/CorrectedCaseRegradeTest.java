package org.palpate.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import org.palpate.content.ContentLibrary;
import org.palpate.course.CourseIds;
import org.palpate.course.FactInput;
import org.palpate.course.OwnCaseService;
import org.palpate.quiz.AttemptRegrading;
import org.palpate.quiz.AttemptReview;

/** An instructor's own case that was corrected after students had done it. */
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:corrected-case;DB_CLOSE_DELAY=-1")
class CorrectedCaseRegradeTest extends GradebookTest {

    /** Ten weeks to the race; by mistake the case is published with one day. */
    private static final String RACE = "event.days_to";

    private static final String LIBRARY_CASE = "C05";

    @Autowired private RegradeService regrades;
    @Autowired private AttemptRegrading regrading;
    @Autowired private AttemptReview review;
    @Autowired private OwnCaseService ownCases;
    @Autowired private ContentLibrary library;

    private UUID ownCase;
    private UUID assignment;
    private UUID attempt;

    @BeforeEach
    void gradeAnAttemptAtACaseWithAMistake() {
        testAccounts.signInAs(ines);
        ownCase = ownCases.copyOfLibraryCase(LIBRARY_CASE).orElseThrow();
        tellDaysToTheRace("1");
        assignment = assign(0, CourseIds.ofOwnCase(ownCase));
        attempt =
                submit(
                        mia,
                        assignment,
                        ownCases.preview(ownCase),
                        testAttempts.modelPlan(LIBRARY_CASE));
    }

    @AfterEach
    void removeCases() {
        database.update("delete from attempt");
        database.update("delete from case_publication");
        database.update("delete from case_edition");
        database.update("delete from own_case");
    }

    @Test
    void keepsTheGradeAndTheEditionThatGaveIt() {
        double earned = grade(assignment, mia).earned();
        assertThat(earned).isLessThan(0.7);

        tellDaysToTheRace("70");
        ownCases.preview(ownCase);

        assertThat(grade(assignment, mia).earned()).isEqualTo(earned);
        assertThat(review.attempt(attempt).orElseThrow().contentVersion())
                .isEqualTo(library.version() + ", edition 1");
        assertThat(review.result(attempt).orElseThrow().contentChanged()).isTrue();
    }

    @Test
    void changesNothingWhileTheCaseIsAsItWas() {
        var preview = regrades.preview(classId, assignment);

        assertThat(preview.lines()).isEmpty();
        assertThat(preview.unchanged()).isOne();
        assertThat(review.result(attempt).orElseThrow().contentChanged()).isFalse();
    }

    @Test
    void gradesAgainByTheCorrectedCase() {
        tellDaysToTheRace("70");
        ownCases.preview(ownCase);

        var preview = regrades.preview(classId, assignment);
        assertThat(preview.lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.versionBefore()).endsWith(", edition 1");
                    assertThat(line.versionAfter()).endsWith(", edition 2");
                    assertThat(line.before().passed()).isFalse();
                    assertThat(line.after().score()).isEqualTo(1);
                    assertThat(line.after().passed()).isTrue();
                    assertThat(line.changes()).isNotEmpty();
                });
        assertThat(regrades.apply(classId, assignment, preview.version(), "The date was wrong"))
                .isEqualTo(new RegradeOutcome.Applied(1));

        assertThat(grade(assignment, mia).earned()).isEqualTo(1);
        assertThat(regrading.former(attempt))
                .singleElement()
                .satisfies(former ->
                        assertThat(former.contentVersion())
                                .isEqualTo(library.version() + ", edition 1"));
        assertThat(regrades.preview(classId, assignment).lines()).isEmpty();
    }

    @Test
    void looksAgainWhenTheCaseChangesBetweenPreviewAndRegrade() {
        tellDaysToTheRace("70");
        ownCases.preview(ownCase);
        var preview = regrades.preview(classId, assignment);
        tellDaysToTheRace("60");
        ownCases.preview(ownCase);

        assertThat(regrades.apply(classId, assignment, preview.version(), "The date was wrong"))
                .isInstanceOf(RegradeOutcome.Outdated.class);
        assertThat(regrading.former(attempt)).isEmpty();
    }

    private void tellDaysToTheRace(String days) {
        var seen = ownCases.find(ownCase).orElseThrow();
        List<FactInput> facts =
                seen.draft().facts().stream()
                        .map(told ->
                                told.fact().equals(RACE)
                                        ? new FactInput(told.injury(), RACE, List.of(days))
                                        : told)
                        .toList();
        ownCases.saveDraft(ownCase, seen.draft().knowing(facts), seen.version());
    }
}
