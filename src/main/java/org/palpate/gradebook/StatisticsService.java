package org.palpate.gradebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.AccountId;
import org.palpate.content.ContentLibrary;
import org.palpate.course.ClassAssignment;
import org.palpate.course.ClassRegister;
import org.palpate.course.ClassStudent;
import org.palpate.gradebook.ChosenTries.Chosen;
import org.palpate.gradebook.statistics.CaseTry;
import org.palpate.gradebook.statistics.ElementAnalysis;
import org.palpate.gradebook.statistics.ItemAnalysis;
import org.palpate.gradebook.statistics.ItemStatistics;
import org.palpate.gradebook.statistics.MarkTable;
import org.palpate.gradebook.statistics.RuleMap;
import org.palpate.gradebook.statistics.TestStatistics;
import org.palpate.quiz.AttemptReview;

/** Tells what classes know and do not know. */
@Service
@Transactional(readOnly = true)
public class StatisticsService {

    private final ClassRegister register;
    private final AttemptReview review;
    private final ContentLibrary library;

    StatisticsService(ClassRegister register, AttemptReview review, ContentLibrary library) {
        this.register = register;
        this.review = review;
        this.library = library;
    }

    /** One assignment of a class; empty when the class has no such assignment. */
    @PreAuthorize("@classAccess.reads(#classId)")
    public Optional<StatisticsReport> ofAssignment(
            UUID classId, UUID assignmentId, TryChoice choice) {
        return register.assignments(classId).stream()
                .filter(each -> each.id().equals(assignmentId))
                .findFirst()
                .map(assignment -> report(assignment, choice));
    }

    /** All attempts in the assignments of every class that whoever asks teaches. */
    @PreAuthorize("isAuthenticated()")
    public StatisticsReport pooled(TryChoice choice) {
        List<Chosen> all = new ArrayList<>();
        Map<UUID, AttemptSource> sources = new HashMap<>();
        for (UUID classId : register.taught().keySet()) {
            Map<AccountId, ClassStudent> students = students(classId);
            for (ClassAssignment assignment : register.assignments(classId)) {
                List<Chosen> chosen = chosen(assignment, choice).all();
                chosen.forEach(each -> addSource(sources, classId, students, each));
                all.addAll(chosen);
            }
        }
        Map<String, List<Chosen>> byCase = byCase(all);
        List<CaseFigures> cases =
                byCase.entrySet().stream()
                        .map(entry -> figures(entry.getKey(), entry.getValue(), null))
                        .sorted(
                                Comparator.comparingInt(
                                                (CaseFigures each) -> each.attempts().size())
                                        .reversed()
                                        .thenComparing(CaseFigures::title))
                        .toList();
        return report(null, cases, all, List.of(), sources);
    }

    private StatisticsReport report(ClassAssignment assignment, TryChoice choice) {
        Map<AccountId, ClassStudent> students = students(assignment.classId());
        ChosenTries tries = chosen(assignment, choice);
        Map<UUID, AttemptSource> sources = new HashMap<>();
        tries.all().forEach(each -> addSource(sources, assignment.classId(), students, each));
        ItemAnalysis analysis =
                assignment.cases().isEmpty()
                        ? null
                        : ItemAnalysis.of(
                                MarkTable.ofShares(
                                        assignment.cases().size(),
                                        tries.completeRows(assignment.cases())));
        Map<String, List<Chosen>> byCase = byCase(tries.all());
        List<CaseFigures> cases = new ArrayList<>();
        for (int i = 0; i < assignment.cases().size(); i++) {
            String caseId = assignment.cases().get(i);
            cases.add(
                    figures(
                            caseId,
                            byCase.getOrDefault(caseId, List.of()),
                            analysis == null ? null : analysis.items().get(i)));
        }
        Set<AccountId> active =
                tries.all().stream()
                        .map(each -> each.attempt().student())
                        .collect(Collectors.toSet());
        return report(
                analysis == null ? null : analysis.test(),
                cases,
                tries.all(),
                students.values().stream().filter(each -> active.contains(each.id())).toList(),
                sources);
    }

    private StatisticsReport report(
            @Nullable TestStatistics test,
            List<CaseFigures> cases,
            List<Chosen> tries,
            List<ClassStudent> students,
            Map<UUID, AttemptSource> sources) {
        RuleMap rules = RuleMap.of(tries.stream().map(Chosen::seen).toList());
        return new StatisticsReport(
                test,
                cases,
                rules,
                students,
                TeachingAdvice.of(rules, library.connections()),
                sources);
    }

    private CaseFigures figures(String caseId, List<Chosen> tries, @Nullable ItemStatistics item) {
        List<CaseTry> seen = tries.stream().map(Chosen::seen).toList();
        String title =
                library.clientCase(caseId)
                        .map(known -> known.title())
                        .or(() -> tries.stream().findFirst().map(each -> each.attempt().title()))
                        .orElse(caseId);
        return new CaseFigures(
                caseId,
                title,
                item,
                seen.isEmpty()
                        ? null
                        : seen.stream().mapToDouble(CaseTry::score).average().orElseThrow(),
                ElementAnalysis.of(seen),
                seen.stream().map(CaseTry::attemptId).toList());
    }

    private ChosenTries chosen(ClassAssignment assignment, TryChoice choice) {
        return new ChosenTries(
                review.ofAssignment(assignment.id()), review.verdicts(assignment.id()), choice);
    }

    private Map<AccountId, ClassStudent> students(UUID classId) {
        Map<AccountId, ClassStudent> students = new LinkedHashMap<>();
        register.students(classId).forEach(each -> students.put(each.id(), each));
        return students;
    }

    private static Map<String, List<Chosen>> byCase(List<Chosen> tries) {
        return tries.stream()
                .collect(
                        Collectors.groupingBy(
                                each -> each.attempt().caseId(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private static void addSource(
            Map<UUID, AttemptSource> sources,
            UUID classId,
            Map<AccountId, ClassStudent> students,
            Chosen chosen) {
        ClassStudent student = students.get(chosen.attempt().student());
        sources.put(
                chosen.attempt().id(),
                new AttemptSource(
                        chosen.attempt().id(),
                        classId,
                        student == null ? "" : student.displayName(),
                        chosen.attempt().title(),
                        chosen.attempt().submittedAt(),
                        chosen.attempt().score(),
                        chosen.attempt().safe()));
    }
}
