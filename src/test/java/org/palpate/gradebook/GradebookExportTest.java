package org.palpate.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import org.palpate.account.AccountId;
import org.palpate.content.ContentLibrary;
import org.palpate.course.AssignmentMode;
import org.palpate.course.AssignmentTerms;

/** The files that an instructor takes away, cell by cell. */
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:gradebook-export;DB_CLOSE_DELAY=-1")
class GradebookExportTest extends GradebookTest {

    @Autowired private GradebookExport export;
    @Autowired private ContentLibrary library;

    @Test
    void writesTheGrades() throws IOException {
        var id = assign(0, CASE);
        submit(mia, id, CASE, testAttempts.modelPlan(CASE));
        override(id, mia, 0.876);

        var cells = read(export.grades(classId));

        assertThat(cells)
                .containsExactly(
                        List.of(
                                "Student",
                                "User name",
                                "E-mail",
                                "Practice week (%)",
                                "Practice week, earned (%)",
                                "Practice week, status",
                                "Mean (%)"),
                        List.of("Test mia", "mia", "", "87.6", "100.0", "passed", "87.6"),
                        List.of("Test tom", "tom", "", "", "", "not started", ""));
    }

    @Test
    void keepsSpreadsheetsFromRunningWhatSomebodyTyped() throws IOException {
        var id =
                assign(
                        classId,
                        ines,
                        new AssignmentTerms(
                                "@SUM(1,2)",
                                testAssignments.window(),
                                AssignmentMode.PRACTICE,
                                null,
                                false,
                                true,
                                Set.of()),
                        0,
                        CASE);
        rename(mia, "=HYPERLINK(\"http://x\";\"y\")");
        rename(tom, "-2+3");
        submit(mia, id, CASE, testAttempts.poorPlan());

        var grades = read(export.grades(classId));
        var attempts = read(export.attempts(classId));
        var verdicts = read(export.verdicts(classId));

        assertThat(grades.getFirst().get(3)).isEqualTo("'@SUM(1,2) (%)");
        assertThat(grades)
                .extracting(List::getFirst)
                .containsExactlyInAnyOrder("Student", "'-2+3", "'=HYPERLINK(\"http://x\";\"y\")");
        assertThat(attempts.get(1).getFirst()).isEqualTo("'=HYPERLINK(\"http://x\";\"y\")");
        assertThat(attempts.get(1).get(2)).isEqualTo("'@SUM(1,2)");
        assertThat(verdicts.get(1).getFirst()).isEqualTo("'=HYPERLINK(\"http://x\";\"y\")");
    }

    @Test
    void escapesEveryFormulaStart() {
        assertThat(List.of("=1", "+1", "-1", "@a", "\ta", "\ra", "\na"))
                .allSatisfy(text -> assertThat(CsvCells.text(text)).isEqualTo("'" + text));
        assertThat(CsvCells.text("a=1")).isEqualTo("a=1");
        assertThat(CsvCells.text(null)).isEmpty();
        assertThat(CsvCells.number(-1)).isEqualTo("-1.00");
    }

    @Test
    void writesTheAttempts() throws IOException {
        var id = assign(0, CASE);
        var attempt = submit(mia, id, CASE, testAttempts.modelPlan(CASE));

        var cells = read(export.attempts(classId));

        assertThat(cells).hasSize(2);
        assertThat(cells.getLast())
                .containsExactly(
                        "Test mia",
                        "mia",
                        "Practice week",
                        CASE,
                        library.clientCase(CASE).orElseThrow().title(),
                        "2026-10-05T08:30:00Z",
                        "2026-10-05T08:30:00Z",
                        "100.0",
                        "100.0",
                        cells.getLast().get(9),
                        "yes",
                        "yes",
                        library.version(),
                        attempt.toString());
    }

    @Test
    void writesTheVerdictOnEveryElement() throws IOException {
        var id = assign(0, CASE);
        var attempt = submit(mia, id, CASE, testAttempts.poorPlan());
        var verdicts =
                attemptDesk
                        .open(classId, attempt)
                        .orElseThrow()
                        .result()
                        .graded()
                        .grade()
                        .verdicts();

        var cells = read(export.verdicts(classId));

        assertThat(cells).hasSize(verdicts.size() + 1);
        assertThat(cells.get(1).subList(0, 7))
                .containsExactly(
                        "Test mia",
                        "mia",
                        "Practice week",
                        CASE,
                        attempt.toString(),
                        "1",
                        "triage");
        for (int i = 0; i < verdicts.size(); i++) {
            var row = cells.get(i + 1);
            assertThat(row.get(9)).isEqualTo(CsvCells.word(verdicts.get(i).verdict()));
            assertThat(row.get(10)).isEqualTo(Integer.toString(verdicts.get(i).weight()));
            assertThat(row.get(17)).isEqualTo(String.join(" ", verdicts.get(i).rules()));
        }
    }

    @Test
    void startsWithAByteOrderMarkAndEndsLinesAsTheStandardSays() {
        rename(mia, "Zoë, \"the\" runner");

        var text = new String(export(), StandardCharsets.UTF_8);

        assertThat(text)
                .startsWith("\uFEFFStudent,")
                .contains("\r\n\"Zoë, \"\"the\"\" runner\",mia");
    }

    private byte[] export() {
        testAccounts.signInAs(ines);
        return export.grades(classId);
    }

    private void rename(AccountId account, String name) {
        database.update(
                "update user_account set display_name = ? where id = ?", name, account.value());
    }

    private static List<List<String>> read(byte[] csv) throws IOException {
        var text = new String(csv, StandardCharsets.UTF_8).substring(1);
        try (var parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
    }
}
