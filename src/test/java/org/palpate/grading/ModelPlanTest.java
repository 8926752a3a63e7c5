package org.palpate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palpate.grading.GradingFixture.ADVICE;
import static org.palpate.grading.GradingFixture.CALF;
import static org.palpate.grading.GradingFixture.FLUSHING;
import static org.palpate.grading.GradingFixture.ICE;
import static org.palpate.grading.GradingFixture.PIN_AND_STRETCH;
import static org.palpate.grading.GradingFixture.SCREENING;
import static org.palpate.grading.GradingFixture.SOLEUS;
import static org.palpate.grading.GradingFixture.STRIPPING;
import static org.palpate.grading.GradingFixture.asked;
import static org.palpate.grading.GradingFixture.band;
import static org.palpate.grading.GradingFixture.protocol;
import static org.palpate.planner.DoseField.PASSES;
import static org.palpate.planner.DoseField.PRESSURE;

import org.junit.jupiter.api.Test;

import org.palpate.planner.Category;
import org.palpate.planner.Dose;
import org.palpate.planner.Expectation;
import org.palpate.planner.Layer;
import org.palpate.planner.Phase;
import org.palpate.planner.Protocol;
import org.palpate.planner.Severity;
import org.palpate.planner.Side;
import org.palpate.planner.Step;
import org.palpate.planner.Target;
import org.palpate.planner.Triage;

class ModelPlanTest {

    private final Protocol protocol =
            protocol()
                    .triage(Triage.TREAT)
                    .category(Category.POST_EVENT)
                    .requires(asked(SCREENING).in(Phase.CHECK))
                    .expects(
                            asked(STRIPPING, PIN_AND_STRETCH)
                                    .at(SOLEUS, Side.LEFT)
                                    .dosed(
                                            band(PRESSURE, 1, 2, 3, 4, 5),
                                            band(PASSES, 2, 6, 9, 9, 60)))
                    .offers(asked(FLUSHING).at(CALF))
                    .orders(0, 1)
                    .frequency(2, 3, 5, Expectation.EXPECTED)
                    .build();

    @Test
    void asksForNoMoreThanTheProtocolNeeds() {
        TreatmentPlan plan = ModelPlan.of(protocol);

        assertThat(plan.triage()).isEqualTo(Triage.TREAT);
        assertThat(plan.category()).isEqualTo(Category.POST_EVENT);
        assertThat(plan.sessionsPerWeek()).isEqualTo(2);
        assertThat(plan.steps())
                .containsExactly(
                        new PlannedStep(Phase.CHECK, new Step(SCREENING, null, Dose.NONE)),
                        new PlannedStep(
                                Phase.TREAT,
                                new Step(
                                        STRIPPING,
                                        Target.of(SOLEUS, Side.LEFT),
                                        Dose.of(PRESSURE, 2).with(PASSES, 6))));
        assertThat(Grader.grade(plan, protocol).score()).isEqualTo(1);
    }

    @Test
    void includesWhatIsOfferedOnRequest() {
        TreatmentPlan plan = ModelPlan.withOffered(protocol);

        assertThat(plan.steps())
                .extracting(planned -> planned.step().technique())
                .containsExactly(SCREENING, STRIPPING, FLUSHING);
        assertThat(Grader.grade(plan, protocol).score()).isEqualTo(1);
    }

    @Test
    void movesAStepIntoALaterPhaseRatherThanBreakABoundOrder() {
        Protocol iceThenAdvice =
                protocol()
                        .requires(asked(ICE).in(Phase.FINISH))
                        .requires(asked(ADVICE).in(Phase.CHECK))
                        .orders(0, 1)
                        .build();

        TreatmentPlan plan = ModelPlan.of(iceThenAdvice);

        assertThat(plan.steps())
                .extracting(PlannedStep::phase)
                .containsExactly(Phase.FINISH, Phase.FINISH);
        assertThat(Grader.grade(plan, iceThenAdvice).score()).isEqualTo(1);
    }

    @Test
    void avoidsTheTechniqueAndPlaceThatARuleSpeaksAgainst() {
        Protocol choice =
                protocol()
                        .requires(asked(STRIPPING, PIN_AND_STRETCH).at(CALF).from(Layer.CATEGORY))
                        .bans(Severity.WRONG, Layer.DIAGNOSIS, STRIPPING, Target.of(CALF))
                        .build();

        assertThat(ModelPlan.of(choice).steps().getFirst().step().technique())
                .isEqualTo(PIN_AND_STRETCH);
    }
}
