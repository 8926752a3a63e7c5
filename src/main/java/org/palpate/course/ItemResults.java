package org.palpate.course;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.palpate.account.AccountId;
import org.palpate.content.CourseModule;
import org.palpate.content.ModuleItem;
import org.palpate.quiz.AssignmentAttempts;
import org.palpate.quiz.AttemptMark;

/** Gathers what a student has done in an assignment. */
@Component
class ItemResults {

    private final AssignmentAttempts attempts;
    private final CheckMarks checks;
    private final ItemStudies studies;

    ItemResults(AssignmentAttempts attempts, CheckMarks checks, ItemStudies studies) {
        this.attempts = attempts;
        this.checks = checks;
        this.studies = studies;
    }

    /** One result for every item of the module, in its order. */
    List<ItemResult> of(UUID assignmentId, CourseModule module, AccountId student) {
        Map<String, List<AttemptMark>> byCase =
                attempts.marks(assignmentId, student).stream()
                        .collect(Collectors.groupingBy(AttemptMark::caseId));
        List<CheckMark> answers =
                checks.findByAssignmentIdAndAccountId(assignmentId, student.value());
        Set<String> studied =
                studies.findByAssignmentIdAndAccountId(assignmentId, student.value()).stream()
                        .map(ItemStudy::item)
                        .collect(Collectors.toSet());
        return module.items().stream()
                .map(item ->
                        switch (item) {
                            case ModuleItem.LessonItem _, ModuleItem.CardItem _ ->
                                    ItemResult.studied(
                                            ItemStudy.nameOf(item)
                                                    .filter(studied::contains)
                                                    .isPresent());
                            case ModuleItem.CheckItem check ->
                                    answers.stream()
                                            .filter(answer -> answer.isOf(check))
                                            .findFirst()
                                            .map(CheckMark::toResult)
                                            .orElseGet(ItemResult::untried);
                            case ModuleItem.CaseItem(var caseId) ->
                                    OutcomeRule.ofCase(
                                            byCase.getOrDefault(caseId, List.of()),
                                            module.passRule());
                        })
                .toList();
    }
}
