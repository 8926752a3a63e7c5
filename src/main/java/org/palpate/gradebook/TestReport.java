package org.palpate.gradebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.palpate.account.AccountId;
import org.palpate.content.ContentLibrary;
import org.palpate.content.KnowledgeCheck;
import org.palpate.content.Lesson;
import org.palpate.content.LessonPart;
import org.palpate.content.ModuleItem;
import org.palpate.course.ClassAssignment;
import org.palpate.course.ModuleEdition;
import org.palpate.gradebook.ChosenAnswers.ChosenAnswer;
import org.palpate.gradebook.ChosenTries.Chosen;
import org.palpate.gradebook.statistics.CaseTry;
import org.palpate.gradebook.statistics.ElementAnalysis;
import org.palpate.gradebook.statistics.ItemAnalysis;
import org.palpate.gradebook.statistics.ItemStatistics;
import org.palpate.gradebook.statistics.MarkTable;

/** Puts together the figures of tests and their items. */
@Component
class TestReport {

    private final ContentLibrary library;

    TestReport(ContentLibrary library) {
        this.library = library;
    }

    /**
     * Assignments of one module edition as one test.
     *
     * @param assignments at least one; all of the same edition
     */
    TestFigures test(
            List<ClassAssignment> assignments,
            List<Chosen> tries,
            List<ChosenAnswer> answers,
            Cohort cohort) {
        ModuleEdition edition = assignments.getFirst().edition();
        List<ModuleItem> items = assignments.getFirst().gradedItems();
        List<List<Double>> rows = completeRows(items, tries, answers);
        ItemAnalysis analysis = ItemAnalysis.of(MarkTable.ofShares(items.size(), rows));
        List<ItemFigures> figures = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            ItemStatistics statistics = analysis.items().get(i);
            switch (items.get(i)) {
                case ModuleItem.CaseItem(var caseId) ->
                        figures.add(
                                figures(
                                        caseId,
                                        tries.stream().filter(each -> isOf(each, caseId)).toList(),
                                        statistics));
                case ModuleItem.CheckItem check ->
                        figures.add(figures(check, answers, statistics, cohort));
                case ModuleItem.LessonItem _, ModuleItem.CardItem _ -> {}
            }
        }
        return new TestFigures(
                edition.id(),
                edition.definition().title(),
                edition.number(),
                (int) assignments.stream().map(ClassAssignment::classId).distinct().count(),
                analysis.test(),
                figures,
                rows.stream().map(TestReport::mean).toList());
    }

    /** One case over all attempts, and as an item of a test where it stands in one. */
    CaseFigures figures(String caseId, List<Chosen> tries, @Nullable ItemStatistics item) {
        List<CaseTry> seen = tries.stream().map(Chosen::seen).toList();
        String title =
                library.clientCase(caseId)
                        .map(known -> known.title())
                        .or(() -> tries.stream().findFirst().map(each -> each.attempt().title()))
                        .orElse(caseId);
        ItemStatistics alone =
                ItemAnalysis.of(
                                MarkTable.ofShares(
                                        1, seen.stream().map(one -> List.of(one.score())).toList()))
                        .items()
                        .getFirst();
        Double deviation = alone.deviation();
        Set<String> versions =
                tries.stream()
                        .map(each -> each.attempt().contentVersion())
                        .collect(Collectors.toSet());
        return new CaseFigures(
                caseId,
                title,
                item,
                seen.isEmpty()
                        ? null
                        : seen.stream().mapToDouble(CaseTry::score).average().orElseThrow(),
                deviation == null ? null : deviation / 100,
                ElementAnalysis.of(seen),
                versions.size(),
                seen.stream().map(CaseTry::attemptId).toList());
    }

    /** One knowledge check, of answers to this and others. */
    CheckFigures figures(
            ModuleItem.CheckItem check,
            List<ChosenAnswer> answers,
            @Nullable ItemStatistics item,
            Cohort cohort) {
        Optional<Lesson> lesson = library.lesson(check.lessonId());
        Optional<KnowledgeCheck> question =
                lesson.stream()
                        .flatMap(found -> found.checks().stream())
                        .filter(found -> found.id().equals(check.checkId()))
                        .findFirst();
        return new CheckFigures(
                check,
                question.orElse(null),
                lesson.flatMap(found ->
                                found.sectionAsking(check.checkId())
                                        .map(section -> new LessonPart(found, section)))
                        .orElse(null),
                item,
                question.map(RandomGuess::of).orElse(null),
                answers.stream()
                        .filter(each -> each.answer().check().equals(check))
                        .map(cohort::source)
                        .toList());
    }

    /** The marks of everybody who did all these items, in their order. */
    private static List<List<Double>> completeRows(
            List<ModuleItem> items, List<Chosen> tries, List<ChosenAnswer> answers) {
        Map<AccountId, Map<ModuleItem, Double>> marks = new LinkedHashMap<>();
        tries.forEach(each ->
                marks.computeIfAbsent(each.attempt().student(), _ -> new HashMap<>())
                        .put(
                                new ModuleItem.CaseItem(each.attempt().caseId()),
                                each.attempt().score()));
        answers.forEach(each ->
                marks.computeIfAbsent(each.answer().student(), _ -> new HashMap<>())
                        .put(each.answer().check(), each.given().share()));
        return marks.values().stream()
                .map(row -> items.stream().map(row::get).filter(Objects::nonNull).toList())
                .filter(row -> row.size() == items.size())
                .toList();
    }

    private static boolean isOf(Chosen chosen, String caseId) {
        return chosen.attempt().caseId().equals(caseId);
    }

    private static double mean(List<Double> row) {
        return row.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
