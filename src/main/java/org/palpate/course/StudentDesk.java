package org.palpate.course;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.palpate.account.AccountId;
import org.palpate.content.CheckAnswer;
import org.palpate.content.ContentLibrary;
import org.palpate.content.CourseModule;
import org.palpate.content.KnowledgeCheck;
import org.palpate.content.Lesson;
import org.palpate.content.ModuleItem;
import org.palpate.content.TechniqueCard;
import org.palpate.quiz.AssignmentAttempts;
import org.palpate.quiz.CaseCatalog;
import org.palpate.quiz.OpenWork;

/** Puts together what a student sees of assignments. */
@Component
class StudentDesk {

    private final AssignedModules modules;
    private final CourseGate gate;
    private final Roster roster;
    private final ItemResults results;
    private final AssignmentAttempts attempts;
    private final CheckMarks checks;
    private final CheckAnswerJson answerJson;
    private final GivenGrades givenGrades;
    private final CaseCatalog cases;
    private final ContentLibrary library;
    private final Clock clock;

    StudentDesk(
            AssignedModules modules,
            CourseGate gate,
            Roster roster,
            ItemResults results,
            AssignmentAttempts attempts,
            CheckMarks checks,
            CheckAnswerJson answerJson,
            GivenGrades givenGrades,
            CaseCatalog cases,
            ContentLibrary library,
            Clock clock) {
        this.modules = modules;
        this.gate = gate;
        this.roster = roster;
        this.results = results;
        this.attempts = attempts;
        this.checks = checks;
        this.answerJson = answerJson;
        this.givenGrades = givenGrades;
        this.cases = cases;
        this.library = library;
        this.clock = clock;
    }

    CourseModule moduleOf(Assignment assignment) {
        return modules.definition(assignment.moduleEditionId());
    }

    Optional<KnowledgeCheck> check(ModuleItem.CheckItem item) {
        return library.lesson(item.lessonId()).stream()
                .flatMap(lesson -> lesson.checks().stream())
                .filter(check -> check.id().equals(item.checkId()))
                .findFirst();
    }

    /** Why the student cannot begin now; null where they can. */
    @Nullable String refusesStart(Assignment assignment, AccountId student) {
        return roster.isArchived(assignment.classId())
                ? CourseGate.CLASS_ENDED
                : Admission.refusesStart(assignment, student, clock.instant());
    }

    /** Why the student cannot work now; null where they can. */
    @Nullable String refusesWork(Assignment assignment, AccountId student) {
        return gate.refusesWork(assignment, student);
    }

    /** Why the student cannot answer a check now; null where they can. */
    @Nullable String refusesAnswer(
            Assignment assignment,
            AccountId student,
            CourseModule module,
            @Nullable CheckMark known) {
        String refusal = refusesWork(assignment, student);
        if (refusal != null || known == null || assignment.isExam()) {
            return refusal;
        }
        return Admission.refusesTry(assignment, student, module.passRule(), known.tries());
    }

    List<DueAssignment> list(List<Assignment> assignments, AccountId student) {
        Map<UUID, GivenGrade> given =
                givenGrades.of(assignments.stream().map(Assignment::getId).toList(), student);
        return assignments.stream()
                .map(assignment ->
                        inList(
                                assignment,
                                student,
                                given.getOrDefault(assignment.getId(), GivenGrade.NONE)))
                .toList();
    }

    private DueAssignment inList(Assignment assignment, AccountId student, GivenGrade decided) {
        CourseModule module = moduleOf(assignment);
        List<ItemResult> items = results.of(assignment.getId(), module, student);
        OutcomeFigures figures =
                OutcomeRule.figures(items, module.passRule(), assignment.windowOf(student));
        Sitting sitting = gate.sittingOf(assignment, student).orElse(null);
        boolean over = sitting != null && sitting.isOver(clock.instant());
        OutcomeFigures shown = gate.showsResults(assignment, student) ? figures : null;
        GivenGrade given = told(assignment, student, decided);
        return new DueAssignment(
                assignment.getId(),
                assignment.title(),
                roster.nameOf(assignment.classId()).orElse(""),
                assignment.windowOf(student),
                assignment.mode(),
                figures.done(),
                figures.total(),
                figures.done() > 0
                        || sitting != null
                        || !attempts.openWork(assignment.getId(), student).isEmpty(),
                sitting == null || over ? null : sitting.endsAt(),
                over,
                shown,
                given,
                passes(module, shown, given),
                clock.instant());
    }

    AssignmentWork work(Assignment assignment, AccountId student) {
        CourseModule module = moduleOf(assignment);
        List<ItemResult> items = results.of(assignment.getId(), module, student);
        boolean shown = gate.showsResults(assignment, student);
        OutcomeFigures figures =
                shown
                        ? OutcomeRule.figures(
                                items, module.passRule(), assignment.windowOf(student))
                        : null;
        GivenGrade given = told(assignment, student, givenGrades.of(assignment.getId(), student));
        Integer ownLimit = assignment.exceptionOf(student).timeLimitMinutes();
        return new AssignmentWork(
                assignment.getId(),
                assignment.title(),
                roster.nameOf(assignment.classId()).orElse(""),
                module.lead(),
                module.minutes(),
                assignment.windowOf(student),
                assignment.mode(),
                module.passRule(),
                ownLimit == null ? assignment.terms().timeLimitMinutes() : ownLimit,
                gate.sittingOf(assignment, student).map(ExamSitting::of).orElse(null),
                workItems(assignment, student, module, items, shown),
                figures,
                given,
                passes(module, figures, given),
                refusesWork(assignment, student),
                clock.instant());
    }

    /** Before there is a sitting, a reason cannot tell what came of it. */
    private GivenGrade told(Assignment assignment, AccountId student, GivenGrade decided) {
        return gate.showsGrade(assignment, student)
                ? decided
                : decided.keptBack(gate.sittingOf(assignment, student).isEmpty());
    }

    private static boolean passes(
            CourseModule module, @Nullable OutcomeFigures figures, GivenGrade given) {
        Double score = given.score();
        if (score == null) {
            return figures != null && figures.passed();
        }
        return module.passRule().isPassedBy(score, figures == null ? null : figures.safe());
    }

    private List<WorkItem> workItems(
            Assignment assignment,
            AccountId student,
            CourseModule module,
            List<ItemResult> results,
            boolean shown) {
        Set<String> begun =
                attempts.openWork(assignment.getId(), student).stream()
                        .map(OpenWork::caseId)
                        .collect(Collectors.toSet());
        List<CheckMark> answers =
                checks.findByAssignmentIdAndAccountId(assignment.getId(), student.value());
        String refusal = refusesWork(assignment, student);
        List<WorkItem> items = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            ModuleItem item = module.items().get(i);
            ItemResult result = results.get(i);
            items.add(
                    new WorkItem(
                            item,
                            titleOf(item),
                            stateOf(item, result, begun),
                            item instanceof ModuleItem.CheckItem check
                                    ? check(check).orElse(null)
                                    : null,
                            answerTo(item, answers),
                            shown ? result.score() : null,
                            shown ? result.safe() : null,
                            shown ? result.attemptId() : null,
                            result.tries(),
                            Admission.triesAllowed(assignment, student, module.passRule()),
                            refusal == null
                                    ? refusesTry(assignment, student, module, item, result)
                                    : refusal));
        }
        return items;
    }

    private static @Nullable String refusesTry(
            Assignment assignment,
            AccountId student,
            CourseModule module,
            ModuleItem item,
            ItemResult result) {
        return switch (item) {
            case ModuleItem.LessonItem _, ModuleItem.CardItem _ -> null;
            case ModuleItem.CheckItem _ when assignment.isExam() -> null;
            case ModuleItem.CheckItem _, ModuleItem.CaseItem _ ->
                    Admission.refusesTry(assignment, student, module.passRule(), result.tries());
        };
    }

    private static WorkItem.State stateOf(ModuleItem item, ItemResult result, Set<String> begun) {
        if (item instanceof ModuleItem.CaseItem(var caseId) && begun.contains(caseId)) {
            return WorkItem.State.BEGUN;
        }
        return result.done() ? WorkItem.State.DONE : WorkItem.State.TODO;
    }

    private @Nullable CheckAnswer answerTo(ModuleItem item, List<CheckMark> answers) {
        return item instanceof ModuleItem.CheckItem check
                ? answers.stream()
                        .filter(answer -> answer.isOf(check))
                        .findFirst()
                        .map(answer -> answerJson.read(answer.answer()))
                        .orElse(null)
                : null;
    }

    private String titleOf(ModuleItem item) {
        return switch (item) {
            case ModuleItem.LessonItem(var lesson) ->
                    library.lesson(lesson).map(Lesson::title).orElse(lesson);
            case ModuleItem.CardItem(var card) ->
                    library.card(card).map(TechniqueCard::title).orElse(card);
            case ModuleItem.CheckItem check ->
                    check(check).map(KnowledgeCheck::ask).orElse(check.checkId());
            case ModuleItem.CaseItem(var caseId) ->
                    cases.find(caseId).map(found -> found.title()).orElse(caseId);
        };
    }
}
