package org.palpate.bench;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

import org.palpate.PalpateApplication;
import org.palpate.account.AccountRole;
import org.palpate.account.TestPrincipals;
import org.palpate.course.AssignmentMode;
import org.palpate.course.AssignmentService;
import org.palpate.course.AssignmentTerms;
import org.palpate.course.AssignmentWindow;
import org.palpate.gradebook.GradebookExport;
import org.palpate.gradebook.GradebookQuery;
import org.palpate.gradebook.GradebookRow;
import org.palpate.gradebook.GradebookService;

/**
 * Time of reading the gradebook of a class with 500 students and 60 assignments, all done, in H2.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class GradebookBenchmark {

    private static final int STUDENTS = 500;
    private static final int ASSIGNMENTS = 60;
    private static final int PAGE = 50;

    private ConfigurableApplicationContext application;
    private GradebookService gradebook;
    private GradebookExport export;
    private JdbcTemplate database;
    private UUID classId;

    @Setup
    public void fillTheClass() {
        application =
                new SpringApplicationBuilder(PalpateApplication.class)
                        .run(
                                "--spring.datasource.url=jdbc:h2:mem:bench;DB_CLOSE_DELAY=-1",
                                "--server.address=127.0.0.1",
                                "--server.port=0");
        gradebook = application.getBean(GradebookService.class);
        export = application.getBean(GradebookExport.class);
        database = application.getBean(JdbcTemplate.class);
        classId = UUID.randomUUID();
        database.update(
                "insert into school_class (id, version, name, created_at) values (?, 0, ?, ?)",
                classId,
                "Everybody",
                now());
        List<UUID> assignments = assignments(administrator());
        for (int i = 0; i < STUDENTS; i++) {
            enroll(i, assignments);
        }
    }

    @TearDown
    public void stop() {
        SecurityContextHolder.clearContext();
        application.close();
    }

    /** The first rows, as the page shows them. */
    @Benchmark
    public List<GradebookRow> openTheGradebook() {
        return gradebook.rows(classId, GradebookQuery.ALL, 0, PAGE);
    }

    /** Rows from the end of the list. */
    @Benchmark
    public List<GradebookRow> scrollToTheEnd() {
        return gradebook.rows(classId, GradebookQuery.ALL, STUDENTS - PAGE, PAGE);
    }

    /** Needs every grade of everybody. */
    @Benchmark
    public List<GradebookRow> sortByTheMean() {
        return gradebook.rows(
                classId,
                GradebookQuery.ALL.sortedBy(GradebookQuery.Order.MEAN, null, true),
                0,
                PAGE);
    }

    @Benchmark
    public byte[] exportTheGrades() {
        return export.grades(classId);
    }

    private UUID administrator() {
        var person = TestPrincipals.signedIn(AccountRole.ADMINISTRATOR);
        SecurityContextHolder.getContext().setAuthentication(person);
        UUID account = TestPrincipals.accountOf(person).value();
        account(account, "administrator", "ADMINISTRATOR");
        return account;
    }

    private List<UUID> assignments(UUID administrator) {
        member(administrator, "INSTRUCTOR");
        AssignmentService service = application.getBean(AssignmentService.class);
        Instant opens = Instant.now();
        List<UUID> assignments = new ArrayList<>();
        for (int i = 0; i < ASSIGNMENTS; i++) {
            assignments.add(
                    service.assign(
                            classId,
                            "built-in:it-band",
                            new AssignmentTerms(
                                    "Week " + (i + 1),
                                    new AssignmentWindow(
                                            opens, opens.plus(Duration.ofDays(7L + i)), null),
                                    AssignmentMode.PRACTICE,
                                    null,
                                    false,
                                    true,
                                    Set.of())));
        }
        return assignments;
    }

    private void enroll(int number, List<UUID> assignments) {
        UUID account = UUID.randomUUID();
        account(account, "student" + number, "LEARNER");
        member(account, "STUDENT");
        List<Object[]> outcomes = new ArrayList<>();
        for (UUID assignment : assignments) {
            outcomes.add(
                    new Object[] {
                        UUID.randomUUID(), assignment, account, number % 100 / 100.0, now(), now()
                    });
        }
        database.batchUpdate(
                "insert into assignment_outcome (id, version, assignment_id, account_id, score,"
                        + " safe, passed, items_done, items_total, late, submitted_at, updated_at)"
                        + " values (?, 0, ?, ?, ?, true, false, 1, 1, false, ?, ?)",
                outcomes);
    }

    private void account(UUID id, String userName, String role) {
        database.update(
                "insert into user_account (id, version, user_name, display_name, password_hash,"
                        + " role, enabled, created_at) values (?, 0, ?, ?, 'none', ?, true, ?)",
                id,
                userName,
                "Test " + userName,
                role,
                now());
    }

    private void member(UUID account, String role) {
        database.update(
                "insert into class_member (id, version, class_id, account_id, role, joined_at)"
                        + " values (?, 0, ?, ?, ?, ?)",
                UUID.randomUUID(),
                classId,
                account,
                role,
                now());
    }

    private static Timestamp now() {
        return Timestamp.from(Instant.now());
    }
}
