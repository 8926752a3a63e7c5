package org.palpate.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.palpate.content.ModuleItem.CaseItem;
import org.palpate.content.ModuleItem.LessonItem;
import org.palpate.content.yaml.Problem;
import org.palpate.planner.Category;

/** What the loader makes of modules, what it refuses in them, and what the built-in ones cover. */
class ModuleLoadingTest {

    private static final ContentLibrary LIBRARY = PackagedContent.library();
    private static final String FILE = "modules/99-planted.yaml";

    private static final String PLANTED =
            """
            id: planted
            title: Planted
            order: 99
            lead: A module for a test.
            minutes: 20
            items:
              - case: C05
              - lesson: it-band
              - check: it-band/band-depth
              - card: itb-forearm
            pass: {score: 0.75, all-safe: no, attempts: 3, counting: last}
            """;

    @TempDir private Path temporary;

    private ContentFolder content;

    @BeforeEach
    void copyContent() {
        content = ContentFolder.copiedTo(temporary.resolve("content"));
    }

    @Test
    void keepsTheItemsInTheirOrderAndThePassRule() {
        content.writing(FILE, PLANTED);

        assertThat(ContentLibrary.in(content.path()).module("planted"))
                .hasValue(
                        new CourseModule(
                                "planted",
                                "Planted",
                                "A module for a test.",
                                20,
                                List.of(
                                        new CaseItem("C05"),
                                        new LessonItem("it-band"),
                                        new ModuleItem.CheckItem("it-band", "band-depth"),
                                        new ModuleItem.CardItem("itb-forearm")),
                                new PassRule(0.75, false, 3, PassRule.Counting.LAST)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                     8 | lesson: it-band    | lesson: itt-band       | 'itt-band' is no lesson; did you mean 'it-band'?
                    10 | card: itb-forearm  | card: itb-forearms     | 'itb-forearms' is no card; did you mean 'itb-forearm'?
                     7 | case: C05          | case: C55              | 'C55' is no case; did you mean 'C05'?
                     9 | check: it-band/band-depth | check: it-band/band-dept | 'it-band/band-dept' is no check; did you mean 'it-band/band-depth'?
                    10 | card: itb-forearm  | picture: itb-forearm   | 'picture' is no field of this; accepted: lesson, card, check, case
                    10 | card: itb-forearm  | lesson: it-band        | this item stands twice
                    11 | score: 0.75        | score: 75              | a score lies between 0 and 1
                    11 | attempts: 3        | attempts: 21           | must lie between 1 and 20
                    11 | counting: last     | counting: mean         | 'mean' is no accepted word; accepted: best, last
                     5 | minutes: 20        | minutes: 0             | must lie between 1 and 600
                     1 | id: planted        | id: it-band            | there are two modules it-band
                     3 | order: 99          | order: 9               | there are two modules in place 9
                    """)
    void refusesAMistakeByFileLineAndNearestWord(
            int line, String right, String wrong, String message) {
        Problem problem = content.writing(FILE, PLANTED.replace(right, wrong)).onlyProblem();

        assertThat(problem.file()).endsWith(FILE);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.message()).isEqualTo(message);
    }

    @Test
    void refusesAModuleThatHoldsNothing() {
        String empty = PLANTED.replaceAll("(?m)^  - .*\\n", "").replace("items:\n", "items: []\n");

        assertThat(content.writing(FILE, empty).onlyProblem().message())
                .isEqualTo("a module holds one item at least");
    }

    @Test
    void everyLessonAndEveryCaseIsInABuiltInModule() {
        assertThat(items(LessonItem.class).map(LessonItem::lessonId).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        LIBRARY.lessons().stream().map(Lesson::id).toList());
        assertThat(items(CaseItem.class).map(CaseItem::caseId).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        LIBRARY.cases().stream().map(ClientCase::id).toList());
    }

    @Test
    void everyCheckOfALessonIsAskedInItsModule() {
        for (CourseModule module : LIBRARY.modules()) {
            module.items(LessonItem.class)
                    .flatMap(item -> LIBRARY.lesson(item.lessonId()).stream())
                    .forEach(lesson ->
                            assertThat(
                                            module.items(ModuleItem.CheckItem.class)
                                                    .filter(check ->
                                                            check.lessonId().equals(lesson.id()))
                                                    .map(ModuleItem.CheckItem::checkId))
                                    .as(module.id())
                                    .containsExactlyElementsOf(
                                            lesson.checks().stream()
                                                    .map(KnowledgeCheck::id)
                                                    .toList()));
        }
    }

    @Test
    void onlyTheFinalAsksForMoreThanTheOthersAndForCasesOfEveryKind() {
        CourseModule last = LIBRARY.modules().getLast();

        assertThat(last.id()).isEqualTo("final");
        assertThat(last.passRule().allSafe()).isTrue();
        assertThat(LIBRARY.modules())
                .filteredOn(module -> module.passRule().score() >= last.passRule().score())
                .containsExactly(last);
        assertThat(
                        last.items(CaseItem.class)
                                .map(item -> LIBRARY.clientCase(item.caseId()).orElseThrow())
                                .map(client ->
                                        LIBRARY.planner().plan(client.facts()).category().value())
                                .distinct())
                .contains(Category.values());
    }

    private static <I extends ModuleItem> Stream<I> items(Class<I> kind) {
        return LIBRARY.modules().stream().flatMap(module -> module.items(kind));
    }
}
