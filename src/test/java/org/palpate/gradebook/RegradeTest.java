package org.palpate.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import org.palpate.content.ContentLibrary;
import org.palpate.grading.Verdict;
import org.palpate.quiz.AttemptRegrading;
import org.palpate.quiz.AttemptReview;
import org.palpate.quiz.FormerGrade;
import org.palpate.quiz.GradedResult;
import org.palpate.quiz.TestRegrades;

/** Grades that were given by other rules than those of today. */
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:gradebook-regrade;DB_CLOSE_DELAY=-1")
class RegradeTest extends GradebookTest {

    private static final String RULE = "pressure: {ideal: 4, accept: 3..5}";
    private static final String FORMER_RULE = "pressure: {ideal: 2, accept: 1..2}";

    @Autowired private RegradeService regrades;
    @Autowired private AttemptRegrading regrading;
    @Autowired private AttemptReview review;
    @Autowired private ContentLibrary library;

    @TempDir private Path folder;

    private ContentLibrary former;
    private UUID assignment;
    private UUID old;
    private GradedResult oldGrade;

    @BeforeEach
    void gradeOneAttemptByFormerRules() throws IOException {
        former = formerLibrary();
        assignment = assign(0, CASE);
        old = submit(mia, assignment, CASE, testAttempts.modelPlan(CASE));
        oldGrade = new TestRegrades(database).gradeBy(former, old, CASE);
    }

    @Test
    void showsWhoseGradeWouldChangeAndWhy() {
        submit(tom, assignment, CASE, testAttempts.modelPlan(CASE));

        var preview = regrades.preview(classId, assignment);

        assertThat(preview.version()).isEqualTo(library.version()).isNotEqualTo(former.version());
        assertThat(preview.unchanged()).isOne();
        assertThat(preview.lost()).isEmpty();
        assertThat(preview.lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.student().userName()).isEqualTo("mia");
                    assertThat(line.versionBefore()).isEqualTo(former.version());
                    assertThat(line.before().score())
                            .isEqualTo(oldGrade.scoring().score())
                            .isLessThan(1);
                    assertThat(line.after().score()).isEqualTo(1);
                    assertThat(line.changesTheGrade()).isTrue();
                    assertThat(line.changes())
                            .isNotEmpty()
                            .allSatisfy(change -> {
                                assertThat(change.element()).startsWith("Deep stripping");
                                assertThat(change.before()).isEqualTo(Verdict.DOSE_OFF);
                                assertThat(change.after()).isEqualTo(Verdict.MET);
                                assertThat(change.rules()).contains("ACH-1");
                            });
                });
    }

    @Test
    void changesNothingBeforeItIsApplied() {
        regrades.preview(classId, assignment);

        assertThat(grade(assignment, mia).earned()).isEqualTo(oldGrade.scoring().score());
        assertThat(review.attempt(old).orElseThrow().contentVersion()).isEqualTo(former.version());
        assertThat(gradebook.history(classId, assignment, mia)).isEmpty();
    }

    @Test
    void givesTheNewGradeAndKeepsTheFormerOne() {
        var preview = regrades.preview(classId, assignment);

        var outcome = regrades.apply(classId, assignment, preview.version(), "The rule was wrong");

        assertThat(outcome).isEqualTo(new RegradeOutcome.Applied(1));
        assertThat(grade(assignment, mia).earned()).isEqualTo(1);
        assertThat(grade(assignment, mia).status()).isEqualTo(GradeStatus.PASSED);
        var attempt = review.attempt(old).orElseThrow();
        assertThat(attempt.score()).isEqualTo(1);
        assertThat(attempt.contentVersion()).isEqualTo(library.version());
        var graded = review.result(old).orElseThrow().graded();
        assertThat(graded.scoring().score()).isEqualTo(1);
        assertThat(review.verdicts(assignment)).hasSize(graded.grade().verdicts().size());
        assertThat(regrading.former(old))
                .containsExactly(
                        new FormerGrade(
                                clock.instant(),
                                former.version(),
                                oldGrade.scoring().score(),
                                oldGrade.scoring().safe(),
                                oldGrade.scoring().passed()));
        assertThat(gradebook.history(classId, assignment, mia))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(GradeChangeKind.REGRADED);
                    assertThat(change.attemptId()).isEqualTo(old);
                    assertThat(change.reason()).isEqualTo("The rule was wrong");
                    assertThat(change.after()).isEqualTo("100 %, safe");
                });
        assertThat(regrades.preview(classId, assignment).lines()).isEmpty();
        assertThat(regrades.apply(classId, assignment, preview.version(), "Again"))
                .isEqualTo(new RegradeOutcome.Applied(0));
    }

    @Test
    void doesNothingOnceTheRulesHaveChangedAgain() {
        assertThat(regrades.apply(classId, assignment, former.version(), "Too late"))
                .isInstanceOf(RegradeOutcome.Outdated.class);
        assertThat(review.attempt(old).orElseThrow().contentVersion()).isEqualTo(former.version());
    }

    @Test
    void keepsTheGradeOfACaseThatIsGone() {
        database.update("update attempt set case_id = 'gone' where id = ?", old);

        var preview = regrades.preview(classId, assignment);

        assertThat(preview.lost()).containsExactly(review.attempt(old).orElseThrow().title());
        assertThat(preview.lines()).isEmpty();
        assertThat(regrades.apply(classId, assignment, preview.version(), "Try"))
                .isEqualTo(new RegradeOutcome.Applied(0));
    }

    @Test
    void wantsAReasonAndAnAssignmentOfTheClass() {
        var other = classOf(ines, tom);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> regrades.apply(classId, assignment, library.version(), " "));
        assertThatExceptionOfType(UnknownGrade.class)
                .isThrownBy(() -> regrades.preview(other, assignment));
        assertThatExceptionOfType(UnknownGrade.class)
                .isThrownBy(() -> regrades.apply(other, assignment, library.version(), "Mine"));
    }

    private ContentLibrary formerLibrary() throws IOException {
        var source = Path.of("content");
        try (var files = Files.walk(source)) {
            for (var file : files.toList()) {
                var copy = folder.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        var rules = folder.resolve("rules/06-achilles.yaml");
        var text = Files.readString(rules);
        assertThat(text).contains(RULE);
        Files.writeString(rules, text.replace(RULE, FORMER_RULE));
        return ContentLibrary.in(folder);
    }
}
