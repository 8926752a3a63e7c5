package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.palpate.content.ContentLibrary;
import org.palpate.grading.ModelPlan;
import org.palpate.grading.PlannedStep;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.Category;
import org.palpate.planner.Dose;
import org.palpate.planner.DoseField;
import org.palpate.planner.Phase;
import org.palpate.planner.Side;
import org.palpate.planner.Step;
import org.palpate.planner.Target;
import org.palpate.planner.Triage;
import org.palpate.planner.Zone;

class PlanJsonTest {

    private static final ContentLibrary LIBRARY = ContentLibrary.packaged();

    private final PlanJson json = new PlanJson(LIBRARY);

    static Stream<String> caseIds() {
        return LIBRARY.cases().stream().map(each -> each.id());
    }

    @ParameterizedTest
    @MethodSource("caseIds")
    void bringsTheModelPlanOfEveryCaseBack(String caseId) {
        var facts = LIBRARY.clientCase(caseId).orElseThrow().facts();
        var plan = ModelPlan.of(LIBRARY.planner().plan(facts));

        assertThat(json.read(json.write(plan))).isEqualTo(new PlanJson.ReadPlan(plan, List.of()));
    }

    @Test
    void bringsEveryTechniqueTargetAndDoseBack() {
        var steps = new ArrayList<PlannedStep>();
        var structures = LIBRARY.vocabulary().structures();
        for (var technique : LIBRARY.vocabulary().techniques()) {
            var structure = structures.get(technique.index() % structures.size());
            var dose = Dose.NONE;
            for (var field : technique.dose()) {
                dose = dose.with(field, field.highest());
            }
            for (var zone : Zone.values()) {
                var target = new Target(structure, side(zone), zone);
                steps.add(new PlannedStep(technique.phase(), new Step(technique, target, dose)));
            }
        }
        for (var phase : Phase.values()) {
            var technique = LIBRARY.vocabulary().techniques().getFirst();
            steps.add(new PlannedStep(phase, new Step(technique, null, Dose.NONE)));
        }
        var plan = new TreatmentPlan(Triage.TREAT_WITH_CLEARANCE, Category.NONE, steps, 14);

        assertThat(json.read(json.write(plan)).plan()).isEqualTo(plan);
    }

    private static Side side(Zone zone) {
        return switch (zone) {
            case WHOLE -> null;
            case AROUND -> Side.BOTH;
            case SITE -> Side.LEFT;
        };
    }

    @Test
    void keepsWhatIsUnansweredUnanswered() {
        assertThat(json.write(TreatmentPlan.EMPTY)).isEqualTo("{\"steps\":[]}");
        assertThat(json.read("{\"steps\":[]}").plan()).isEqualTo(TreatmentPlan.EMPTY);
    }

    @Test
    void namesIdsAndWordsRatherThanPlacesInTheVocabulary() {
        var step =
                new Step(
                        LIBRARY.vocabulary().technique("deep-stripping").orElseThrow(),
                        Target.of(
                                LIBRARY.vocabulary().structure("soleus").orElseThrow(), Side.RIGHT),
                        Dose.of(DoseField.PRESSURE, 4));
        var plan =
                new TreatmentPlan(
                        Triage.TREAT,
                        Category.PRE_EVENT,
                        List.of(new PlannedStep(Phase.FOLLOW_UP, step)),
                        2);

        assertThat(json.write(plan))
                .contains("\"triage\":\"treat\"")
                .contains("\"category\":\"pre-event\"")
                .contains("\"phase\":\"follow-up\"")
                .contains("\"technique\":\"deep-stripping\"")
                .contains("\"structure\":\"soleus\"")
                .contains("\"side\":\"right\"")
                .contains("\"pressure\":4")
                .contains("\"sessionsPerWeek\":2");
    }

    @Test
    void leavesATechniqueOutThatTheLibraryHasLost() {
        var read =
                json.read(
                        """
                        {"steps": [{"phase": "treat", "technique": "hot-stones"},
                                   {"phase": "treat", "technique": "deep-stripping"}]}
                        """);

        assertThat(read.plan().steps()).hasSize(1);
        assertThat(read.dropped()).singleElement().asString().contains("\"hot stones\"");
    }

    @Test
    void keepsTheStepWhoseStructureTheLibraryHasLost() {
        var read =
                json.read(
                        """
                        {"steps": [{"phase": "treat", "technique": "deep-stripping",
                                    "structure": "third-elbow", "dose": {"pressure": 3}}]}
                        """);

        var step = read.plan().steps().getFirst().step();
        assertThat(step.target()).isNull();
        assertThat(step.dose().require(DoseField.PRESSURE)).isEqualTo(3);
        assertThat(read.dropped()).singleElement().asString().contains("\"third elbow\"");
    }

    @Test
    void asksAgainForAnswersThatNoLongerExist() {
        var read =
                json.read(
                        """
                        {"triage": "wait-and-see", "category": "spa", "colour": "blue",
                         "steps": [{"phase": "later", "technique": "deep-stripping",
                                    "dose": {"pressure": 9, "warmth": 2, "passes": 5}}]}
                        """);

        var step = read.plan().steps().getFirst();
        assertThat(read.plan().triage()).isNull();
        assertThat(read.plan().category()).isNull();
        assertThat(step.phase()).isEqualTo(Phase.TREAT);
        assertThat(step.step().dose()).isEqualTo(Dose.of(DoseField.PASSES, 5));
        assertThat(read.dropped()).hasSize(4);
    }

    @Test
    void refusesTextThatIsNoPlan() {
        assertThatIllegalStateException().isThrownBy(() -> json.read("not a plan"));
    }
}
