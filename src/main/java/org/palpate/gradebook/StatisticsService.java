package org.palpate.gradebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.AccountId;
import org.palpate.content.ContentLibrary;
import org.palpate.content.ModuleItem;
import org.palpate.course.ClassAnswers;
import org.palpate.course.ClassAssignment;
import org.palpate.course.ClassRegister;
import org.palpate.course.ClassStudent;
import org.palpate.course.StudentAnswer;
import org.palpate.gradebook.ChosenAnswers.ChosenAnswer;
import org.palpate.gradebook.ChosenTries.Chosen;
import org.palpate.gradebook.statistics.RuleMap;
import org.palpate.quiz.AttemptReview;
import org.palpate.quiz.GradingVersions;
import org.palpate.quiz.ReviewedAttempt;
import org.palpate.quiz.VerdictRow;

/** Tells what classes know and do not know. */
@Service
@Transactional(readOnly = true)
public class StatisticsService {

    private final ClassRegister register;
    private final ClassAnswers classAnswers;
    private final AttemptReview review;
    private final TestReport tests;
    private final GradingVersions gradingVersions;
    private final ContentLibrary library;

    StatisticsService(
            ClassRegister register,
            ClassAnswers classAnswers,
            AttemptReview review,
            TestReport tests,
            GradingVersions gradingVersions,
            ContentLibrary library) {
        this.register = register;
        this.classAnswers = classAnswers;
        this.review = review;
        this.tests = tests;
        this.gradingVersions = gradingVersions;
        this.library = library;
    }

    /** One assignment of a class; empty when the class has no such assignment. */
    @PreAuthorize("@classAccess.reads(#classId)")
    public Optional<StatisticsReport> ofAssignment(
            UUID classId, UUID assignmentId, TryChoice tries, VersionChoice versions) {
        return register.assignments(classId).stream()
                .filter(each -> each.id().equals(assignmentId))
                .findFirst()
                .map(assignment -> {
                    List<ClassStudent> students = register.students(classId);
                    Cohort cohort = Cohort.of(List.of(assignment), Map.of(classId, students));
                    Work work = work(cohort, tries, versions);
                    List<TestFigures> test =
                            assignment.gradedItems().isEmpty()
                                    ? List.of()
                                    : List.of(test(List.of(assignment), work, cohort));
                    return report(
                            test, casesOf(test), work, cohort, active(students, work.chosen()));
                });
    }

    /** All work in the assignments of every class that whoever asks teaches. */
    @PreAuthorize("isAuthenticated()")
    public StatisticsReport pooled(TryChoice tries, VersionChoice versions) {
        List<ClassAssignment> assignments = new ArrayList<>();
        Map<UUID, List<ClassStudent>> students = new LinkedHashMap<>();
        for (UUID classId : register.taught().keySet()) {
            students.put(classId, register.students(classId));
            register.assignments(classId).stream()
                    .filter(each -> !each.withdrawn())
                    .forEach(assignments::add);
        }
        Cohort cohort = Cohort.of(assignments, students);
        Work work = work(cohort, tries, versions);
        List<TestFigures> perEdition =
                assignments.stream()
                        .filter(each -> !each.gradedItems().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.edition().id(),
                                        LinkedHashMap::new,
                                        Collectors.toList()))
                        .values()
                        .stream()
                        .map(alike -> test(alike, work.in(alike), cohort))
                        .filter(test -> test.size() > 0)
                        .sorted(Comparator.comparingInt(TestFigures::size).reversed())
                        .toList();
        return report(perEdition, mostFrequent(work.chosen()), work, cohort, List.of());
    }

    private Work work(Cohort cohort, TryChoice tries, VersionChoice versions) {
        List<UUID> ids = cohort.assignmentIds();
        List<ReviewedAttempt> attempts = ids.isEmpty() ? List.of() : review.ofAssignments(ids);
        List<VerdictRow> verdicts = ids.isEmpty() ? List.of() : review.verdictsOf(ids);
        List<StudentAnswer> answers = new ArrayList<>();
        cohort.assignmentIdsByClass()
                .forEach((classId, ofClass) -> answers.addAll(classAnswers.of(classId, ofClass)));
        answers.sort(Comparator.comparing(StudentAnswer::answeredAt));
        return new Work(
                attempts,
                new VerdictReading(verdicts),
                answers,
                tries,
                versions,
                gradingVersions::newest);
    }

    private TestFigures test(List<ClassAssignment> alike, Work work, Cohort cohort) {
        return tests.test(alike, work.chosen(), work.chosenAnswers(), cohort);
    }

    private StatisticsReport report(
            List<TestFigures> perEdition,
            List<CaseFigures> cases,
            Work work,
            Cohort cohort,
            List<ClassStudent> students) {
        List<Chosen> tries = work.chosen();
        RuleMap rules = RuleMap.of(tries.stream().map(Chosen::seen).toList());
        Map<UUID, AttemptSource> sources = new HashMap<>();
        tries.forEach(each -> sources.put(each.attempt().id(), cohort.source(each)));
        return new StatisticsReport(
                perEdition,
                cases,
                rules,
                students,
                TeachingAdvice.of(rules, checks(work, cohort), library.connections()),
                work.versions(),
                sources);
    }

    private List<CheckFigures> checks(Work work, Cohort cohort) {
        Map<ModuleItem.CheckItem, List<ChosenAnswer>> byCheck =
                work.chosenAnswers().stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.answer().check(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byCheck.entrySet().stream()
                .map(entry -> tests.figures(entry.getKey(), entry.getValue(), null, cohort))
                .toList();
    }

    private List<CaseFigures> mostFrequent(List<Chosen> tries) {
        return tries.stream()
                .collect(
                        Collectors.groupingBy(
                                each -> each.attempt().caseId(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> tests.figures(entry.getKey(), entry.getValue(), null))
                .sorted(
                        Comparator.comparingInt(CaseFigures::size)
                                .reversed()
                                .thenComparing(CaseFigures::title))
                .toList();
    }

    private static List<CaseFigures> casesOf(List<TestFigures> tests) {
        return tests.stream()
                .flatMap(test -> test.items().stream())
                .filter(CaseFigures.class::isInstance)
                .map(CaseFigures.class::cast)
                .toList();
    }

    private static List<ClassStudent> active(List<ClassStudent> students, List<Chosen> tries) {
        var active =
                tries.stream()
                        .map(each -> each.attempt().student())
                        .collect(Collectors.<AccountId>toSet());
        return students.stream().filter(each -> active.contains(each.id())).toList();
    }
}
