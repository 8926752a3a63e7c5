package org.palpate.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.palpate.content.yaml.ContentException;
import org.palpate.content.yaml.Problem;

/** What the loader refuses, and how it says so. */
class ContentLoadingTest {

    private static final String CASE = "cases/C01-half-marathon-tomorrow.md";
    private static final String RULES = "rules/99-planted.yaml";

    @TempDir private Path temporary;

    private ContentFolder content;

    @BeforeEach
    void copyContent() {
        content = ContentFolder.copiedTo(temporary.resolve("content"));
    }

    private ContentFolder planting(String rules) {
        return content.writing(RULES, "section: Planted\nrules:\n" + rules.indent(2));
    }

    /** The mistake of this file; others may follow from it. */
    private Problem in(String file) {
        List<Problem> found =
                content.problems().stream()
                        .filter(problem -> problem.file().endsWith(file))
                        .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private Problem at(String file, int line, Problem problem) {
        assertThat(problem.file()).endsWith(file);
        assertThat(problem.line()).isEqualTo(line);
        return problem;
    }

    @Test
    void loadsAnUntouchedFolderLikeThePackagedContent() {
        ContentLibrary library = ContentLibrary.in(content.path());

        assertThat(library.cases()).hasSize(38);
        assertThat(library.version())
                .matches("[0-9a-f]{12}")
                .isEqualTo(PackagedContent.library().version());
    }

    @Test
    void givesChangedContentAnotherVersion() {
        content.replacing(CASE, "level: 1", "level: 2");

        assertThat(ContentLibrary.in(content.path()).version())
                .isNotEqualTo(PackagedContent.library().version());
    }

    @Test
    void refusesAnUnknownFactInACase() {
        content.replacing(CASE, "goal: ready", "gaol: ready");

        Problem problem = at(CASE, content.lineOf(CASE, "gaol"), content.onlyProblem());

        assertThat(problem.field()).isEqualTo("facts.gaol");
        assertThat(problem.message()).contains("'gaol' is no fact", "did you mean 'goal'");
    }

    @Test
    void refusesAnUnknownFactInsideAnotherFact() {
        content.replacing(CASE, "days_to: 1", "days_two: 1");

        Problem problem = at(CASE, content.lineOf(CASE, "days_two"), content.onlyProblem());

        assertThat(problem.field()).isEqualTo("facts.event.days_two");
        assertThat(problem.message()).contains("event.days_to");
    }

    @Test
    void refusesAnUnknownValue() {
        content.replacing(CASE, "goal: ready", "goal: redy");

        Problem problem = at(CASE, content.lineOf(CASE, "redy"), content.onlyProblem());

        assertThat(problem.field()).isEqualTo("facts.goal");
        assertThat(problem.message())
                .contains("'redy' is no value of goal", "did you mean 'ready'");
    }

    @ParameterizedTest
    @CsvSource({"days_to: 366", "days_to: -1", "days_to: soon"})
    void refusesANumberOutsideItsRange(String planted) {
        content.replacing(CASE, "days_to: 1", planted);

        Problem problem = at(CASE, content.lineOf(CASE, planted), content.onlyProblem());

        assertThat(problem.field()).isEqualTo("facts.event.days_to");
    }

    @Test
    void refusesToBeToldTheSlotWhichIsAlwaysWorkedOut() {
        content.replacing(CASE, "goal: ready", "slot: general");

        assertThat(content.onlyProblem().field()).isEqualTo("facts.slot");
    }

    @Test
    void refusesAnUnknownStructureInACase() {
        content.replacing(CASE, "right gastrocnemius", "right gastrocnemus");

        Problem problem = content.onlyProblem();

        assertThat(problem.field()).isEqualTo("facts.tight_spots");
        assertThat(problem.message()).contains("gastrocnemus", "did you mean 'gastrocnemius'");
    }

    @Test
    void refusesAnUnknownTechniqueInARule() {
        planting(
                """
                - id: NEW-1
                  says: A planted rule.
                  sure: must
                  layer: category
                  when: {goal: maintain}
                  require: [{technique: deep-striping, structure: calf}]
                """);

        Problem problem = at(RULES, 8, content.onlyProblem());

        assertThat(problem.field()).contains("technique");
        assertThat(problem.message()).contains("deep-striping", "did you mean 'deep-stripping'");
    }

    @Test
    void refusesAnUnknownStructureInARule() {
        planting(
                """
                - id: NEW-1
                  says: A planted rule.
                  sure: must
                  layer: category
                  when: {goal: maintain}
                  require: [{technique: deep-stripping, structure: hamstringz}]
                """);

        Problem problem = at(RULES, 8, content.onlyProblem());

        assertThat(problem.field()).contains("structure");
        assertThat(problem.message()).contains("hamstringz", "did you mean 'hamstrings'");
    }

    @Test
    void refusesAnUnknownFactInACondition() {
        planting(
                """
                - id: NEW-1
                  says: A planted rule.
                  sure: info
                  when: {diagnosedd: true}
                """);

        Problem problem = at(RULES, 6, content.onlyProblem());

        assertThat(problem.message()).contains("diagnosedd", "did you mean 'diagnosed'");
    }

    @Test
    void refusesAnUnknownFlagInACondition() {
        planting(
                """
                - id: NEW-1
                  says: A planted rule.
                  sure: info
                  when: {flags: [chest_pane]}
                """);

        assertThat(content.onlyProblem().message()).contains("chest_pane", "chest_pain");
    }

    @Test
    void refusesAnUnknownDoseField() {
        planting(
                """
                - id: NEW-1
                  says: A planted rule.
                  sure: must
                  layer: category
                  when: {goal: maintain}
                  require: [{technique: flushing, structure: calf, dose: {presure: 3}}]
                """);

        assertThat(content.onlyProblem().message()).contains("presure", "pressure");
    }

    @Test
    void refusesADoseThatTheTechniqueLacks() {
        planting(
                """
                - id: NEW-1
                  says: A planted rule.
                  sure: must
                  layer: category
                  when: {goal: maintain}
                  require: [{technique: flushing, structure: calf, dose: {knee-bend: 30}}]
                """);

        assertThat(content.onlyProblem().message()).contains("knee-bend");
    }

    @Test
    void refusesTwoRulesWithOneId() {
        planting(
                """
                - id: PRE-4
                  says: A rule that takes the name of another.
                  sure: info
                """);

        Problem problem = at(RULES, 3, content.onlyProblem());

        assertThat(problem.message()).contains("two rules PRE-4");
    }

    @Test
    void refusesARuleThatNothingCanCallUp() {
        planting(
                """
                - id: NEW-1
                  says: A rule for nobody.
                  sure: must
                  layer: category
                  when: {slot: pre_event, event.days_to: 20..30}
                  require: [{technique: flushing, structure: calf}]
                """);

        Problem problem = at(RULES, 3, in(RULES));

        assertThat(problem.message()).contains("NEW-1", "called up by no case");
    }

    @Test
    void refusesOrdersThatFormACycle() {
        planting(
                """
                - id: NEW-1
                  says: Ice comes first, whatever else is said.
                  sure: must
                  layer: explicit-order
                  when: {injury.kind: runners_knee}
                  order: [{first: {technique: ice}, then: {technique: quad-stretch}}]
                """);

        assertThat(content.problems())
                .isNotEmpty()
                .allSatisfy(
                        problem -> assertThat(problem.message()).contains("no session can keep"));
    }

    @Test
    void refusesAProtocolThatAsksForWhatItForbids() {
        planting(
                """
                - id: NEW-1
                  says: No exit check for anybody.
                  sure: must
                  layer: category
                  when: {slot: pre_event}
                  forbid: [{technique: exit-check}]
                """);

        Problem problem = at(RULES, 3, content.onlyProblem());

        assertThat(problem.message())
                .contains("NEW-1", "forbids what", "PRE-5", "same layer", "exit-check");
    }

    @Test
    void refusesBrokenYamlAndNamesTheLine() {
        planting(
                """
                - id: NEW-1
                  says: [this list never ends
                """);

        Problem problem = content.onlyProblem();

        assertThat(problem.file()).endsWith(RULES);
        assertThat(problem.line()).isBetween(3, 6);
        assertThat(problem.message()).contains("not YAML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"techniques", "structures", "facts", "flags"})
    void refusesAFolderWithoutOneOfTheVocabularies(String missing) {
        content.deleting("vocabulary/" + missing + ".yaml");

        assertThat(content.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.file()).endsWith("vocabulary/" + missing + ".yaml");
                    assertThat(problem.message()).contains("missing");
                });
    }

    @Test
    void refusesAFolderThatDoesNotExist() {
        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> ContentLibrary.in(temporary.resolve("nowhere")))
                .withMessageContaining("nowhere:1: there is no such folder");
    }

    @Test
    void refusesACaseWithoutAStory() {
        content.writing(
                CASE,
                """
                ---
                id: C01
                title: A title
                level: 1
                learning: A point.
                client: {name: Anna}
                facts: {goal: ready, event: {days_to: 1}}
                ---
                """);

        Problem problem = in(CASE);

        assertThat(problem.file()).endsWith(CASE);
        assertThat(problem.message()).contains("story");
    }

    @Test
    void refusesACaseWithoutFrontMatter() {
        content.writing(CASE, "Only a story.\n");

        assertThat(content.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.file()).endsWith(CASE);
                    assertThat(problem.line()).isEqualTo(1);
                });
    }

    @Test
    void refusesAnUnknownSimilarCase() {
        content.replacing(CASE, "similar: [C02, C13]", "similar: [C99, C13]");

        Problem problem = at(CASE, content.lineOf(CASE, "C99"), content.onlyProblem());

        assertThat(problem.field()).isEqualTo("similar");
        assertThat(problem.message()).contains("'C99' is no case");
    }

    @Test
    void refusesTwoCasesWithOneId() {
        content.replacing(CASE, "id: C01", "id: C02");

        assertThat(content.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("two cases C02"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"level: 0", "level: 4", "level: hard"})
    void refusesALevelThatIsNone(String level) {
        content.replacing(CASE, "level: 1", level);

        Problem problem = in(CASE);

        assertThat(problem.line()).isEqualTo(content.lineOf(CASE, level));
        assertThat(problem.field()).isEqualTo("level");
    }

    @Test
    void refusesAFieldThatNobodyKnows() {
        content.replacing(CASE, "level: 1", "level: 1\nlernt: twice");

        assertThat(in(CASE).message()).contains("lernt");
    }

    @Test
    void refusesAFieldThatStandsTwice() {
        content.replacing(CASE, "level: 1", "level: 1\nlevel: 2");

        assertThat(in(CASE).message()).contains("stands twice");
    }

    @Test
    void refusesARuleWithoutALayer() {
        planting(
                """
                - id: NEW-1
                  says: A rule that asks from nowhere.
                  sure: must
                  when: {goal: maintain}
                  require: [{technique: flushing, structure: calf}]
                """);

        assertThat(content.onlyProblem().message()).contains("layer");
    }

    @Test
    void refusesARowListWithoutALayer() {
        planting(
                """
                - id: NEW-1
                  says: A rule that asks from nowhere.
                  sure: must
                  rows:
                    - when: {goal: maintain}
                      require: [{technique: flushing, structure: calf}]
                """);

        assertThat(content.onlyProblem().message()).contains("layer");
    }

    @Test
    void countsABadCaseOnceThoughOthersNameIt() {
        content.replacing(CASE, "level: 1", "level: 4");

        assertThat(content.onlyProblem().field()).isEqualTo("level");
    }

    @Test
    void anUnrelatedRuleDoesNotMakeAnotherUnreachable() {
        planting(
                """
                - id: NEW-1
                  says: A rule for nobody.
                  sure: must
                  layer: category
                  when: {slot: pre_event, event.days_to: 20..30}
                  require: [{technique: flushing, structure: calf}]
                """);

        assertThat(content.onlyProblem().message()).startsWith("NEW-1");
    }

    @Test
    void namesEveryMistakeAtOnce() {
        content.replacing(CASE, "goal: ready", "gaol: ready")
                .replacing("cases/C05-outer-knee.md", "goal: heal", "goal: heel");
        planting(
                """
                - id: NEW-1
                  says: A planted rule.
                  sure: must
                  layer: category
                  when: {goal: maintain}
                  require: [{technique: deep-striping, structure: calf}]
                - id: NEW-2
                  says: Another planted rule.
                  sure: perhaps
                """);

        List<Problem> problems = content.problems();

        assertThat(problems).hasSize(4);
        assertThat(problems)
                .extracting(problem -> problem.file().replaceAll(".*/content/", ""))
                .containsExactlyInAnyOrder(CASE, "cases/C05-outer-knee.md", RULES, RULES);
        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> ContentLibrary.in(content.path()))
                .satisfies(refused ->
                        assertThat(refused.getMessage().lines()).hasSize(problems.size()));
    }

    @Test
    void namesTwoMistakesInOneCase() {
        content.replacing(CASE, "goal: ready", "goal: redy")
                .replacing(CASE, "days_to: 1", "days_to: 900");

        assertThat(content.problems())
                .extracting(Problem::field)
                .containsExactly("facts.goal", "facts.event.days_to");
    }
}
