package org.palpate.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

import org.palpate.account.AccountId;
import org.palpate.account.DemoVisits;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.content.ContentLibrary;
import org.palpate.course.AssignmentItem;
import org.palpate.course.AssignmentService;
import org.palpate.course.ClassService;
import org.palpate.course.ClassSummary;
import org.palpate.course.DueAssignment;
import org.palpate.course.OwnCaseService;
import org.palpate.course.WorkService;
import org.palpate.gradebook.AttemptDesk;
import org.palpate.gradebook.GradeCell;
import org.palpate.gradebook.GradeStatus;
import org.palpate.gradebook.GradebookService;
import org.palpate.gradebook.StatisticsReport;
import org.palpate.gradebook.StatisticsService;
import org.palpate.gradebook.TryChoice;
import org.palpate.gradebook.VersionChoice;
import org.palpate.gradebook.statistics.ElementStatistics;
import org.palpate.gradebook.statistics.Trouble;
import org.palpate.quiz.AttemptResult;
import org.palpate.quiz.AttemptReview;
import org.palpate.quiz.AttemptService;
import org.palpate.quiz.CaseCatalog;
import org.palpate.quiz.ReviewedAttempt;
import org.palpate.quiz.TestRegrades;

/** The demonstration as it stands when the first visitor comes. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:demo-term;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
class DemoTermTest {

    @Autowired private DemoVisits visits;
    @Autowired private ClassService classes;
    @Autowired private AssignmentService assignments;
    @Autowired private WorkService work;
    @Autowired private OwnCaseService ownCases;
    @Autowired private AttemptService attempts;
    @Autowired private AttemptReview review;
    @Autowired private AttemptDesk desk;
    @Autowired private GradebookService gradebook;
    @Autowired private StatisticsService statistics;
    @Autowired private ContentLibrary library;
    @Autowired private CaseCatalog cases;
    @Autowired private JdbcTemplate database;
    @Autowired private Clock clock;

    private UUID classId;

    @BeforeEach
    void findTheClass() {
        classId =
                asInstructor(() ->
                        classes.classesTaught().stream()
                                .filter(each -> !each.archived())
                                .map(ClassSummary::id)
                                .findFirst()
                                .orElseThrow());
    }

    @Test
    void everyGradeIsWhatTheGraderGives() {
        var regrades = new TestRegrades(database);
        asInstructor(() -> {
            int seen = 0;
            for (ClassSummary each : classes.classesTaught()) {
                for (AssignmentItem assignment : assignments.ofClass(each.id())) {
                    for (ReviewedAttempt attempt : review.ofAssignment(assignment.id())) {
                        var anew =
                                regrades.gradeAnew(
                                        library,
                                        attempt.id(),
                                        cases.find(attempt.caseId()).orElseThrow());
                        assertThat(attempt.score()).isEqualTo(anew.scoring().score());
                        assertThat(attempt.safe()).isEqualTo(anew.scoring().safe());
                        assertThat(review.result(attempt.id()).map(AttemptResult::graded))
                                .contains(anew);
                        seen++;
                    }
                }
            }
            assertThat(seen).isBetween(300, 600);
            return seen;
        });
    }

    @Test
    void aTermIsHalfOver() {
        asInstructor(() -> {
            assertThat(classes.classesTaught())
                    .extracting(ClassSummary::archived)
                    .containsExactlyInAnyOrder(true, false);
            assertThat(assignments.ofClass(classId))
                    .extracting(AssignmentItem::title)
                    .containsExactly(
                            "Safety first",
                            "Before a race",
                            "After a race",
                            "Mid-term exam",
                            "Working on an injury",
                            "Tendinopathy",
                            "Ligament injuries");
            return classId;
        });
    }

    @Test
    void studentsWorkEachInTheirOwnWay() {
        assertThat(grade("Before a race", "amara"))
                .satisfies(excellent -> {
                    assertThat(excellent.status()).isEqualTo(GradeStatus.PASSED);
                    assertThat(excellent.earned()).isGreaterThan(0.9);
                });
        assertThat(attemptsOf("Safety first", "daniel", "C10"))
                .singleElement()
                .satisfies(reckless -> {
                    assertThat(reckless.safe()).isFalse();
                    assertThat(reckless.score()).isZero();
                });
        assertThat(grade("After a race", "lucia").late()).isTrue();
        assertThat(grade("Before a race", "noah").done()).isEqualTo(15);
        assertThat(grade("Working on an injury", "noah").done()).isZero();
        assertThat(grade("Mid-term exam", "lucia"))
                .satisfies(cutOff -> assertThat(cutOff.done()).isLessThan(cutOff.total()));
        assertThat(attemptsOf("Safety first", "ben", "C14")).hasSizeBetween(2, 3);
    }

    @Test
    void theInstructorHasDecidedAboutSome() {
        assertThat(grade("Mid-term exam", "kofi").isExcused()).isTrue();
        assertThat(grade("Mid-term exam", "gabriel").override()).isEqualTo(0.7);
        assertThat(grade("Mid-term exam", "gabriel").earned()).isLessThan(0.7);
        asInstructor(() -> {
            assertThat(assignments.details(assignment("Safety first")).exceptions())
                    .containsOnlyKeys(visits.idOf("zoe"));
            assertThat(assignments.details(assignment("Mid-term exam")).exceptions())
                    .containsOnlyKeys(visits.idOf("elif"));
            assertThat(assignments.details(assignment("Mid-term exam")).released()).isTrue();
            return classId;
        });
        assertThat(grade("Safety first", "zoe").late()).isFalse();
        assertThat(database.queryForObject("select count(*) from attempt_comment", Integer.class))
                .isEqualTo(4);
    }

    @Test
    void theLearnerHasSomethingToDoAndToReadAbout() {
        visits.as(
                "learner",
                () -> {
                    AccountOwner lea = new AccountOwner(visits.idOf("learner"));
                    List<DueAssignment> due = work.due();
                    assertThat(due).extracting(DueAssignment::title).contains("Tendinopathy");
                    DueAssignment now =
                            due.stream()
                                    .filter(each -> each.title().equals("Tendinopathy"))
                                    .findFirst()
                                    .orElseThrow();
                    assertThat(now.window().due())
                            .isBetween(
                                    Instant.now().plus(Duration.ofDays(2)),
                                    Instant.now().plus(Duration.ofDays(4)));
                    assertThat(attempts.draft(lea, "C22", now.id()))
                            .hasValueSatisfying(draft ->
                                    assertThat(draft.plan().steps()).hasSizeGreaterThan(3));
                    assertThat(attempts.history(lea, 0, 100).items())
                            .anySatisfy(item -> assertThat(item.title()).isEqualTo("The pill box"));
                    assertThat(ownCases.publishedToMe())
                            .extracting(published -> published.title())
                            .containsExactly("The relay on Sunday");
                });
        assertThat(commentsOn("Before a race", "learner", "C17")).hasSize(1);
        assertThat(commentsOn("Working on an injury", "learner", "C05")).hasSize(1);
    }

    @Test
    void statisticsShowWhatTheClassForgets() {
        StatisticsReport report =
                asInstructor(() ->
                        statistics
                                .ofAssignment(
                                        classId,
                                        assignment("Working on an injury"),
                                        TryChoice.FIRST,
                                        VersionChoice.ALL)
                                .orElseThrow());
        assertThat(element(report, "C05", "home-care-advice").rate(Trouble.LEFT_OUT))
                .isGreaterThan(0.3);
        assertThat(element(report, "C13", "book-post-event").keyQuestioned()).isTrue();
        assertThat(element(report, "C05", "establish-objective").rate(Trouble.LEFT_OUT))
                .isLessThan(0.2);
    }

    @Test
    void nothingHasHappenedInTheFuture() {
        Set<String> planned = Set.of("OPENS_AT", "DUE_AT", "CLOSES_AT");
        List<Map<String, Object>> columns =
                database.queryForList(
                        "select table_name, column_name from information_schema.columns where"
                                + " table_schema = 'PUBLIC' and data_type = 'TIMESTAMP WITH TIME"
                                + " ZONE'");
        List<String> late = new ArrayList<>();
        for (Map<String, Object> column : columns) {
            String name = String.valueOf(column.get("COLUMN_NAME"));
            String table = String.valueOf(column.get("TABLE_NAME"));
            Integer found =
                    planned.contains(name)
                            ? Integer.valueOf(0)
                            : database.queryForObject(
                                    "select count(*) from \"%s\" where \"%s\" > now()"
                                            .formatted(table, name),
                                    Integer.class);
            if (found == null || found > 0) {
                late.add(table + "." + name);
            }
        }
        assertThat(columns).hasSizeGreaterThan(20);
        assertThat(late).isEmpty();
    }

    @Test
    void theClockShowsTheTimeAgain() {
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    private GradeCell grade(String title, String student) {
        return asInstructor(() ->
                gradebook.grade(classId, assignment(title), visits.idOf(student)).orElseThrow());
    }

    private List<ReviewedAttempt> attemptsOf(String title, String student, String caseId) {
        AccountId id = visits.idOf(student);
        return asInstructor(() ->
                review.ofStudent(assignment(title), id).stream()
                        .filter(attempt -> attempt.caseId().equals(caseId))
                        .toList());
    }

    private List<?> commentsOn(String title, String student, String caseId) {
        UUID attempt = attemptsOf(title, student, caseId).getLast().id();
        return asInstructor(() -> desk.open(classId, attempt).orElseThrow().remarks());
    }

    private UUID assignment(String title) {
        return assignments.ofClass(classId).stream()
                .filter(each -> each.title().equals(title))
                .map(AssignmentItem::id)
                .findFirst()
                .orElseThrow();
    }

    private static ElementStatistics element(
            StatisticsReport report, String caseId, String technique) {
        return report.ofCase(caseId).orElseThrow().elements().elements().stream()
                .filter(each -> technique.equals(each.element().techniqueId()))
                .findFirst()
                .orElseThrow();
    }

    private <T> T asInstructor(Supplier<T> work) {
        List<T> answer = new ArrayList<>();
        visits.as("instructor", () -> answer.add(work.get()));
        return answer.getFirst();
    }
}
