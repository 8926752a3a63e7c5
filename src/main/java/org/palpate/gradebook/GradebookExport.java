package org.palpate.gradebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.AccountId;
import org.palpate.course.ClassAssignment;
import org.palpate.course.ClassRegister;
import org.palpate.course.ClassStudent;
import org.palpate.quiz.AttemptReview;
import org.palpate.quiz.ReviewedAttempt;
import org.palpate.quiz.VerdictRow;

/** Writes what a class did as CSV: UTF-8 with a byte order mark, one line for each row. */
@Service
@Transactional(readOnly = true)
public class GradebookExport {

    private static final String READS = "@classAccess.reads(#classId)";

    private final ClassRegister register;
    private final GradeTable table;
    private final AttemptReview review;

    GradebookExport(ClassRegister register, GradeTable table, AttemptReview review) {
        this.register = register;
        this.table = table;
        this.review = review;
    }

    /** A line for every student, with the score and the status in every assignment. */
    @PreAuthorize(READS)
    public byte[] grades(UUID classId) {
        List<ClassAssignment> assignments = assignments(classId);
        List<String> header = new ArrayList<>(List.of("Student", "User name", "E-mail"));
        for (ClassAssignment assignment : assignments) {
            header.add(CsvCells.text(assignment.title() + " (%)"));
            header.add(CsvCells.text(assignment.title() + ", earned (%)"));
            header.add(CsvCells.text(assignment.title() + ", status"));
        }
        header.add("Mean (%)");
        CsvTable csv = new CsvTable(header);
        List<ClassStudent> present =
                register.students(classId).stream().filter(ClassStudent::present).toList();
        for (GradebookRow row : table.rows(classId, assignments, present)) {
            csv.row(grades(row, assignments));
        }
        return csv.toBytes();
    }

    private static List<String> grades(GradebookRow row, List<ClassAssignment> assignments) {
        List<String> cells = new ArrayList<>(person(row.student()));
        cells.add(CsvCells.text(row.student().email()));
        for (ClassAssignment assignment : assignments) {
            GradeCell cell = row.cell(assignment.id());
            cells.add(CsvCells.percent(cell.score()));
            cells.add(CsvCells.percent(cell.earned()));
            cells.add(
                    CsvCells.word(cell.status())
                            + (cell.isUnsafe() ? ", unsafe" : "")
                            + (cell.late() ? ", late" : ""));
        }
        cells.add(row.mean().isPresent() ? CsvCells.percent(row.mean().getAsDouble()) : "");
        return cells;
    }

    /** A line for every graded attempt. */
    @PreAuthorize(READS)
    public byte[] attempts(UUID classId) {
        Map<AccountId, ClassStudent> students = students(classId);
        CsvTable csv =
                new CsvTable(
                        List.of(
                                "Student",
                                "User name",
                                "Assignment",
                                "Case",
                                "Case title",
                                "Started (UTC)",
                                "Submitted (UTC)",
                                "Score (%)",
                                "Content (%)",
                                "Order (%)",
                                "Safe",
                                "Passed",
                                "Content version",
                                "Attempt"));
        for (ClassAssignment assignment : assignments(classId)) {
            for (ReviewedAttempt attempt : review.ofAssignment(assignment.id())) {
                csv.row(
                        joined(
                                person(students, attempt.student()),
                                List.of(
                                        CsvCells.text(assignment.title()),
                                        CsvCells.text(attempt.caseId()),
                                        CsvCells.text(attempt.title()),
                                        CsvCells.time(attempt.startedAt()),
                                        CsvCells.time(attempt.submittedAt()),
                                        CsvCells.percent(attempt.score()),
                                        CsvCells.percent(attempt.contentScore()),
                                        CsvCells.percent(attempt.orderScore()),
                                        CsvCells.yesOrNo(attempt.safe()),
                                        CsvCells.yesOrNo(attempt.passed()),
                                        attempt.contentVersion(),
                                        attempt.id().toString())));
            }
        }
        return csv.toBytes();
    }

    /** A line for every element of every graded attempt. */
    @PreAuthorize(READS)
    public byte[] verdicts(UUID classId) {
        Map<AccountId, ClassStudent> students = students(classId);
        CsvTable csv =
                new CsvTable(
                        List.of(
                                "Student",
                                "User name",
                                "Assignment",
                                "Case",
                                "Attempt",
                                "Element",
                                "Kind",
                                "Technique",
                                "Structure",
                                "Verdict",
                                "Weight",
                                "Credit",
                                "Dose quality (%)",
                                "Doses",
                                "Side missed",
                                "Order broken",
                                "Unsafe",
                                "Rules"));
        for (ClassAssignment assignment : assignments(classId)) {
            Map<UUID, ReviewedAttempt> attempts =
                    review.ofAssignment(assignment.id()).stream()
                            .collect(Collectors.toMap(ReviewedAttempt::id, Function.identity()));
            for (VerdictRow verdict : review.verdicts(assignment.id())) {
                ReviewedAttempt attempt = attempts.get(verdict.attemptId());
                if (attempt != null) {
                    csv.row(
                            joined(
                                    person(students, attempt.student()),
                                    List.of(
                                            CsvCells.text(assignment.title()),
                                            CsvCells.text(attempt.caseId())),
                                    verdict(verdict)));
                }
            }
        }
        return csv.toBytes();
    }

    private static List<String> verdict(VerdictRow verdict) {
        String doses =
                verdict.doses().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(dose ->
                                CsvCells.word(dose.getKey())
                                        + ": "
                                        + CsvCells.word(dose.getValue()))
                        .collect(Collectors.joining("; "));
        return List.of(
                verdict.attemptId().toString(),
                Integer.toString(verdict.position() + 1),
                CsvCells.word(verdict.kind()),
                CsvCells.text(verdict.techniqueId()),
                CsvCells.text(verdict.structureId()),
                CsvCells.word(verdict.verdict()),
                Integer.toString(verdict.weight()),
                CsvCells.number(verdict.credit()),
                CsvCells.percent(verdict.quality()),
                doses,
                CsvCells.yesOrNo(verdict.sideMissed()),
                CsvCells.yesOrNo(verdict.orderBroken()),
                CsvCells.yesOrNo(verdict.unsafe()),
                CsvCells.text(String.join(" ", verdict.rules())));
    }

    private List<ClassAssignment> assignments(UUID classId) {
        return register.assignments(classId).stream().filter(each -> !each.withdrawn()).toList();
    }

    private Map<AccountId, ClassStudent> students(UUID classId) {
        return register.students(classId).stream()
                .collect(Collectors.toMap(ClassStudent::id, Function.identity()));
    }

    private static List<String> person(Map<AccountId, ClassStudent> students, AccountId student) {
        ClassStudent person = students.get(student);
        return person == null ? List.of("", "") : person(person);
    }

    private static List<String> person(ClassStudent student) {
        return List.of(CsvCells.text(student.displayName()), CsvCells.text(student.userName()));
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
