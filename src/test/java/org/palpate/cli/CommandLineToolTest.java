package org.palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands plan, grade and check, and what they say to bad input. */
class CommandLineToolTest {

    private static final String[] PROTOCOL_KEYS = {
        "triage",
        "category",
        "pressure",
        "steps",
        "order",
        "frequency",
        "aftercare",
        "rules",
        "set-aside"
    };

    @TempDir private Path temporary;

    private record Outcome(int status, String out, String err) {

        Outcome succeeds() {
            assertThat(err).isEmpty();
            assertThat(status).isZero();
            return this;
        }

        /** Status 2, nothing printed, one line a mistake and no stack trace. */
        Outcome refuses(String... lines) {
            assertThat(status).as(err).isEqualTo(2);
            assertThat(out).isEmpty();
            assertThat(err).doesNotContain("Exception", "\tat ", "java.");
            assertThat(err.lines()).hasSameSizeAs(lines);
            for (String line : lines) {
                assertThat(err).contains(line);
            }
            return this;
        }

        Map<String, Object> yaml() {
            return new Yaml().load(out);
        }
    }

    private static Outcome run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = CommandLineTool.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Outcome(status, out.toString(), err.toString());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(temporary.resolve(name), text).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C01", "C02", "C03", "C04", "C05", "C06", "C07", "C08", "C09", "C10", "C11", "C12",
                "C13", "C14"
            })
    void plansEachCaseById(String id) {
        assertThat(run("plan", id).succeeds().yaml()).containsKeys(PROTOCOL_KEYS);
    }

    @Test
    void plansAFactsFile() throws IOException {
        String facts = file("facts.yaml", "goal: ready\nevent: {days_to: 1, importance: minor}\n");

        assertThat(run("plan", facts).succeeds().yaml())
                .extractingByKey("category")
                .asString()
                .contains("pre-event");
    }

    @Test
    void plansACaseFileLikeTheCase() {
        assertThat(run("plan", "content/cases/C05-outer-knee.md").succeeds().out())
                .isEqualTo(run("plan", "C05").out());
    }

    @Test
    void printsTheSameProtocolAsJson() {
        JsonNode json = JsonMapper.shared().readTree(run("plan", "C13", "--json").succeeds().out());

        assertThat(json.propertyNames()).contains(PROTOCOL_KEYS);
        assertThat(json.at("/category/value").asString()).isEqualTo("pre-event");
        assertThat(json.at("/triage/value").asString()).isEqualTo("treat");
        for (JsonNode step : json.get("steps")) {
            assertThat(step.propertyNames()).contains("technique", "expectation", "dose", "rules");
        }
    }

    @Test
    void everyStepOfAProtocolWithATargetNamesIt() {
        JsonNode json = JsonMapper.shared().readTree(run("plan", "C05", "--json").succeeds().out());

        assertThat(json.get("steps"))
                .filteredOn(step -> step.get("technique").asString().equals("deep-stripping"))
                .isNotEmpty()
                .allSatisfy(step -> {
                    assertThat(step.propertyNames()).contains("target", "side");
                    assertThat(step.get("side").asString()).isEqualTo("right");
                });
    }

    @Test
    void gradesAPlan() throws IOException {
        String plan =
                file(
                        "plan.yaml",
                        """
                        triage: refer
                        category: none
                        steps:
                          - technique: refer-to-doctor
                          - technique: note-findings
                        """);

        Map<String, Object> grade = run("grade", "C10", plan).succeeds().yaml();

        assertThat(grade)
                .containsKeys("score", "safe", "passed", "content", "order", "verdicts")
                .containsEntry("safe", true)
                .containsEntry("passed", true);
    }

    @Test
    void gradesAHarmfulPlanAsUnsafe() throws IOException {
        String plan =
                file(
                        "plan.yaml",
                        """
                        triage: treat
                        category: general
                        steps:
                          - {technique: flushing, target: left calf, dose: {pressure: D1}}
                        """);

        Outcome graded = run("grade", "C10", plan, "--json").succeeds();

        assertThat(JsonMapper.shared().readTree(graded.out()).get("safe").asBoolean()).isFalse();
    }

    @Test
    void gradesTheEmptyPlanWithNothing() throws IOException {
        String plan = file("plan.yaml", "steps: []\n");

        assertThat(run("grade", "C01", plan).succeeds().yaml())
                .containsEntry("score", 0.0)
                .containsEntry("passed", false);
    }

    @Test
    void checksTheContentFolder() {
        assertThat(run("check", "content").succeeds().out())
                .contains("38 cases", "rules", "techniques", "section");
        assertThat(run("check").succeeds().out()).isEqualTo(run("check", "content").out());
    }

    @Test
    void explainsItself() {
        assertThat(run("--help").succeeds().out()).contains("plan", "grade", "check", "draw");
    }

    @Test
    void refusesAMissingFile() {
        String missing = temporary.resolve("missing.yaml").toString();

        run("plan", missing).refuses(missing + ":1: there is no such file");
        run("grade", "C01", missing).refuses(missing + ":1: there is no such file");
    }

    @Test
    void refusesAFolderWhereAFileBelongs() {
        run("plan", temporary.toString()).refuses(temporary + ":1:");
    }

    @Test
    void refusesAFileThatIsNoText() throws IOException {
        Path binary =
                Files.write(temporary.resolve("picture.png"), new byte[] {-1, -2, 0, 7, -128});

        run("plan", binary.toString()).refuses(binary + ":1:");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        String empty = file("empty.yaml", "");

        run("plan", empty).refuses(empty + ":1: nothing is written here");
    }

    @Test
    void refusesBrokenYaml() throws IOException {
        String broken = file("broken.yaml", "goal: [ready\n");

        run("plan", broken).refuses("not YAML");
    }

    @Test
    void refusesAListWhereFactsBelong() throws IOException {
        String list = file("list.yaml", "- goal\n- ready\n");

        run("plan", list).refuses(list + ":1:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "gaol: ready | 2: gaol: 'gaol' is no fact; did you mean 'goal'?",
                "goal: redy | 2: goal: 'redy' is no value of goal; did you mean 'ready'?",
                "event: {days_to: 400} | 2: event.days_to:",
                "event: {days_to: soon} | 2: event.days_to: 'soon' is no number",
                "event: {days_to: NaN} | 2: event.days_to:",
                "diagnosed: perhaps | 2: diagnosed:",
                "tight_spots: [left gastrocnemus] | 2: tight_spots:",
                "injury: {kind: itbs} | 2: injury.kind:",
                "slot: general | 2: slot:",
                "flags: [chest_pane] | 2: flags:"
            })
    void refusesABadFactInOneLine(String fact, String complaint) throws IOException {
        String facts = file("facts.yaml", "# a client\n" + fact + "\n");

        run("plan", facts).refuses(facts + ":" + complaint);
    }

    @Test
    void namesEveryMistakeOfAFile() throws IOException {
        String facts =
                file("facts.yaml", "gaol: ready\nevent: {days_to: 400}\ndiagnosed: perhaps\n");

        run("plan", facts)
                .refuses(facts + ":1: gaol", facts + ":2: event.days_to", facts + ":3: diagnosed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "- {technique: deep-striping, target: calf} | did you mean 'deep-stripping'",
                "- {technique: flushing, target: cafl} | 'cafl'",
                "- {technique: flushing, target: calf, dose: {presure: 3}} | did you mean 'pressure'",
                "- {technique: flushing, target: calf, dose: {knee-bend: 3}} | 'knee-bend'",
                "- {technique: flushing, target: calf, dose: {pressure: 6}} | between 1 and 5",
                "- {technique: flushing, target: calf, dose: {pressure: deep}} | 'deep'",
                "- {technique: flushing, target: calf, side: middle} | 'middle'",
                "- {technique: cold-bath, target: calf} | cold-bath has no target",
                "- {technique: flushing, side: left} | needs a target",
                "- {technique: flushing, traget: calf} | did you mean 'target'",
                "- {target: calf} | 'technique' is missing",
                "- flushing | a map of fields"
            })
    void refusesABadStepInOneLine(String step, String complaint) throws IOException {
        String plan = file("plan.yaml", "triage: treat\nsteps:\n  " + step + "\n");

        Outcome outcome = run("grade", "C01", plan).refuses(complaint);

        assertThat(outcome.err()).startsWith(plan + ":3: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "triage: tread | did you mean 'treat'",
                "category: pre-envent | did you mean 'pre-event'",
                "sessions-per-week: 15 | between 0 and 14",
                "sessions-per-week: often | 'often'",
                "catgory: general | did you mean 'category'"
            })
    void refusesABadAnswerInOneLine(String answer, String complaint) throws IOException {
        String plan = file("plan.yaml", answer + "\n");

        run("grade", "C01", plan).refuses(complaint);
    }

    @Test
    void refusesABadContentFolder() throws IOException {
        run("check", temporary.resolve("nowhere").toString()).refuses("there is no such folder");
        run("check", temporary.toString()).refuses("this file is missing");
    }

    @Test
    void refusesAContentFolderWhosePicturesWereNotDrawn() throws IOException {
        Path content = temporary.resolve("content");
        try (Stream<Path> files = Files.walk(Path.of("content"), 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // Lessons and cards would miss the pictures that they name.
                if (Stream.of("pictures", "lessons", "cards", "modules")
                        .noneMatch(folder -> file.startsWith(Path.of("content", folder)))) {
                    Path copy = temporary.resolve(file);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        run("check", content.toString()).succeeds();
        Path scene = content.resolve("pictures/ice.yaml");
        Files.createDirectories(scene.getParent());
        Files.writeString(
                scene,
                """
                title: Ice
                caption: An ice cup.
                alternative: A paper cup with ice.
                view: {azimuth: 0, elevation: 20, frame: []}
                props: [ice-cup]
                """);

        run("check", content.toString())
                .refuses(scene + ":1: the picture was not drawn yet; draw it with ./run draw ice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plann", "--no-such-option"})
    void refusesAnUnknownCommand(String word) {
        run(word).refuses(word);
    }

    @Test
    void refusesAMissingArgument() {
        run("plan").refuses("FILE");
        run("grade").refuses("CASE");
        run("grade", "C01").refuses("PLAN");
    }

    @Test
    void refusesTooManyArguments() {
        run("plan", "C01", "C02").refuses("C02");
    }

    @ParameterizedTest
    @CsvSource({
        "plan, true",
        "check, true",
        "--help, true",
        "--demo, false",
        "--server.port=1, false"
    })
    void leavesOptionsOfTheSiteToTheSite(String word, boolean command) {
        assertThat(CommandLineTool.isCommand(new String[] {word})).isEqualTo(command);
    }

    @Test
    void servesTheSiteWithoutAnyWord() {
        assertThat(CommandLineTool.isCommand(new String[0])).isFalse();
    }
}
