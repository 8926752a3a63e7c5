package org.palpate.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.palpate.content.yaml.Problem;

/** What the loader makes of lessons, cards and the glossary, and what it refuses in them. */
class LessonLoadingTest {

    private static final String LESSON = "lessons/99-planted.md";
    private static final String CARD = "cards/shaking.yaml";

    private static final String FRONT =
            """
            ---
            id: planted
            title: Planted
            order: 99
            minutes: 5
            lead: A lesson for a test.
            picture: shaking
            part: start
            objectives: [Know it.]
            summary: [It is short.]
            teaches:
              first: [ITB-4]
            cards: [shaking]
            practise: [C01]
            sources: [E4]
            ---
            """;

    @TempDir private Path temporary;

    private ContentFolder content;

    @BeforeEach
    void copyContent() {
        content = ContentFolder.copiedTo(temporary.resolve("content"));
    }

    private ContentFolder planting(String body) {
        return content.writing(LESSON, FRONT + body);
    }

    private Lesson planted(String body) {
        return ContentLibrary.in(planting(body).path()).lesson("planted").orElseThrow();
    }

    /** Whoever writes a lesson begins with an example, so each of them has to be right. */
    @Test
    void readsEveryCheckThatTheDescriptionShows() throws IOException {
        String checks =
                Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                        .matcher(Files.readString(Path.of("docs/content.md")))
                        .results()
                        .map(example -> "```check\n" + example.group(1) + "```\n")
                        .collect(Collectors.joining("\n"));

        Lesson lesson = planted("## First things {#first}\n\n" + checks);

        assertThat(lesson.checks())
                .extracting(KnowledgeCheck::id)
                .containsExactly("depth", "calves", "usual-depth", "cap", "tfl");
    }

    private Problem refused(String body, String words) {
        Problem problem = planting(body).onlyProblem();
        assertThat(problem.file()).endsWith(LESSON);
        assertThat(problem.line()).isEqualTo(content.lineOf(LESSON, words));
        return problem;
    }

    @Test
    void readsEveryKindOfBlockInItsPlace() {
        Lesson lesson =
                planted(
                        """
                        ## First things {#first}

                        One *paragraph*.

                        - and
                        - a list

                        | a | b |
                        |---|---|
                        | c | d |

                        ![What it shows](picture:shaking)

                        ```key
                        Keep **this**.
                        ```

                        ```evidence EV-1
                        Studies differ.
                        ```

                        ```check
                        id: number
                        kind: fill-number
                        ask: How many?
                        unit: passes
                        accept: 10
                        because: Ten it is, as the rule says.
                        low: That is too few of them.
                        high: That is too many of them.
                        ```

                        ## Second {#second}

                        The end.
                        """);

        assertThat(lesson.sections())
                .extracting(Lesson.Section::anchor)
                .containsExactly("first", "second");
        Lesson.Section first = lesson.sections().getFirst();
        assertThat(first.heading()).isEqualTo("First things");
        assertThat(first.teaches()).containsExactly("ITB-4");
        assertThat(first.blocks())
                .hasExactlyElementsOfTypes(
                        LessonBlock.Prose.class,
                        LessonBlock.Table.class,
                        LessonBlock.Figure.class,
                        LessonBlock.Box.class,
                        LessonBlock.Box.class,
                        LessonBlock.Check.class);
        assertThat(first.blocks().getFirst())
                .isInstanceOfSatisfying(
                        LessonBlock.Prose.class,
                        prose -> {
                            assertThat(prose.html())
                                    .contains("<em>paragraph</em>", "<li>a list</li>");
                            assertThat(prose.text()).startsWith("One paragraph.");
                        });
        assertThat(lesson.figures())
                .containsExactly(new LessonBlock.Figure("shaking", "What it shows"));
        assertThat(first.blocks().get(4))
                .isInstanceOfSatisfying(
                        LessonBlock.Box.class,
                        box -> {
                            assertThat(box.tone()).isEqualTo(LessonBlock.Tone.EVIDENCE);
                            assertThat(box.rules()).containsExactly("EV-1");
                        });
        assertThat(lesson.text()).contains("One paragraph.", "How many?", "The end.");
    }

    @Test
    void turnsReferencesIntoAddresses() {
        Lesson lesson =
                planted(
"""
## First {#first}

See [the band](lesson:it-band#targets) and [shake](card:shaking).
""");

        assertThat(lesson.sections().getFirst().blocks().getFirst())
                .isInstanceOfSatisfying(
                        LessonBlock.Prose.class,
                        prose ->
                                assertThat(prose.html())
                                        .contains(
                                                "href=\"lessons/it-band#targets\"",
                                                "href=\"cards/shaking\""));
    }

    @Test
    void showsMarkupInWordsAsWords() {
        Lesson lesson = planted("## First {#first}\n\nWrite `<script>` or 1 < 2 & so on.\n");

        assertThat(lesson.sections().getFirst().blocks().getFirst())
                .isInstanceOfSatisfying(
                        LessonBlock.Prose.class,
                        prose ->
                                assertThat(prose.html())
                                        .contains("&lt;script&gt;", "1 &lt; 2 &amp; so on")
                                        .doesNotContain("<script"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Click <b onclick=x>here</b>. | HTML has no place here",
                "[away](https://example.org) | leads out of the library",
                "[run](javascript:alert) | leads out of the library",
                "[gone](lesson:it-band#nowhere) | leads nowhere",
                "[gone](card:no-such-card) | leads nowhere",
                "[gone](case:C99) | leads nowhere",
                "[gone](structure:tail) | leads nowhere",
                "Look ![here](picture:shaking) now. | a figure is a line of its own",
                "![Shows](https://example.org/x.png) | a figure is a line of its own",
                "# Too large | a section begins so"
            })
    void refusesBadMarkdown(String line, String message) {
        assertThat(refused("## First {#first}\n\nFine.\n\n" + line + "\n", line).message())
                .contains(message);
    }

    @Test
    void refusesAHeadingWithoutAnchor() {
        assertThat(refused("## First\n\nWords.\n", "## First").message()).contains("{#anchor}");
    }

    @Test
    void refusesTwoSectionsOfOneName() {
        assertThat(refused("## A {#first}\n\nx\n\n## B {#first}\n\ny\n", "## B").message())
                .contains("two sections #first");
    }

    @Test
    void refusesASectionThatTeachesButIsNotThere() {
        Problem problem = refused("## Other {#other}\n\nWords.\n", "first: [ITB-4]");

        assertThat(problem.message()).contains("'first' is no section", "other");
    }

    @ParameterizedTest
    @CsvSource({
        "'first: [ITB-4]', 'first: [ITB-44]', 'is no rule'",
        "'cards: [shaking]', 'cards: [shakin]', 'is no card; did you mean ''shaking'''",
        "'practise: [C01]', 'practise: [C77]', 'is no case'",
        "'sources: [E4]', 'sources: [E400]', 'is no source'",
        "'minutes: 5', 'minutes: 45', '5 to 12 minutes'",
        "'order: 99', 'order: 12', 'two lessons in place 12'",
        "'lead: A', 'leed: A', 'did you mean ''lead'''"
    })
    void refusesBadFrontMatter(String right, String wrong, String message) {
        content.writing(LESSON, FRONT.replace(right, wrong) + "## First {#first}\n\nWords.\n");

        Problem problem = content.onlyProblem();

        assertThat(problem.line()).isEqualTo(content.lineOf(LESSON, wrong));
        assertThat(problem.message()).contains(message);
    }

    @Test
    void namesTheLineOfAMistakeInACheck() {
        Problem problem =
                refused(
                        """
                        ## First {#first}

                        ```check
                        id: which
                        kind: choose-two
                        ask: Which?
                        ```
                        """,
                        "kind: choose-two");

        assertThat(problem.message()).contains("did you mean 'choose-one'");
    }

    @Test
    void refusesAChoiceWithoutARightOption() {
        String body =
                """
                ## First {#first}

                ```check
                id: which
                kind: choose-one
                ask: Which?
                options:
                  - {text: a, because: no}
                  - {text: b, because: neither}
                ```
                """;

        assertThat(refused(body, "id: which").message()).contains("one option is right");
    }

    @Test
    void refusesAnUnknownStructureInACheck() {
        String body =
                """
                ## First {#first}

                ```check
                id: where
                kind: point-at-structure
                ask: Where?
                view: back
                structure: solues
                because: There.
                near: []
                otherwise: Elsewhere.
                ```
                """;

        assertThat(refused(body, "structure: solues").message()).contains("did you mean 'soleus'");
    }

    @Test
    void refusesAnUnknownBox() {
        assertThat(refused("## First {#first}\n\n```hint\nx\n```\n", "```hint").message())
                .contains("accepted: key, caution, evidence, check");
    }

    @Test
    void refusesAnEvidenceNoteWithoutItsRule() {
        assertThat(refused("## First {#first}\n\n```evidence\nx\n```\n", "```evidence").message())
                .contains("names its rule");
    }

    @ParameterizedTest
    @CsvSource({
        "'technique: shaking', 'technique: shakin', 'did you mean ''shaking'''",
        "'structures: [legs', 'structures: [lags', 'is no structure'",
        "'pace: 2..3', 'pace: 2..7', 'must lie between 1 and 3'",
        "'pace: 2..3', 'hold: 30', 'shaking has no hold'",
        "'rules: [PRE-4', 'rules: [PRE-44', 'is no rule'",
        "'position: supine', 'position: upside-down', 'is no accepted word'",
        "'pictures: [shaking]', 'pictures: []', '''pictures'' is missing'"
    })
    void refusesABadCard(String right, String wrong, String message) {
        content.replacing(CARD, right, wrong);

        assertThat(content.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.file()).endsWith(CARD);
                    assertThat(problem.message()).contains(message);
                });
    }

    @Test
    void refusesAPictureThatNobodyDrew() {
        content.replacing(CARD, "pictures: [shaking]", "pictures: [shaking, not-yet-drawn]");

        assertThat(content.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).endsWith(CARD);
                    assertThat(problem.message()).contains("'not-yet-drawn' is no picture");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "structures, '  - id: soleus', '  - id: solues', 'is no structure'",
        "structures, '    action: Points the foot, alone', '    actoin: Points the foot, alone', 'did you mean ''action'''",
        "techniques, 'id: flushing,', 'id: flusing,', 'is no technique'",
        "techniques, 'id: compression,', 'id: flushing,', 'two entries flushing'"
    })
    void refusesABadGlossary(String file, String right, String wrong, String message) {
        content.replacing("glossary/" + file + ".yaml", right, wrong);

        assertThat(content.onlyProblem().message()).contains(message);
    }

    @Test
    void refusesASourceThatStandsTwice() {
        content.appending("SOURCES.md", "| E4 | Again — https://example.org | nothing | |\n");

        assertThat(content.onlyProblem().message()).contains("two sources E4");
    }

    @Test
    void keepsTheVersionOfTheGradingWhenALessonChanges() {
        planting("## First {#first}\n\nWords.\n");

        assertThat(ContentLibrary.in(content.path()).version())
                .isEqualTo(PackagedContent.library().version());
    }
}
