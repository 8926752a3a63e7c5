package org.palpate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.palpate.grading.GradingFixture.ADVICE;
import static org.palpate.grading.GradingFixture.ART_STYLE;
import static org.palpate.grading.GradingFixture.CALF;
import static org.palpate.grading.GradingFixture.COMPRESSION;
import static org.palpate.grading.GradingFixture.FLUSHING;
import static org.palpate.grading.GradingFixture.FRICTION;
import static org.palpate.grading.GradingFixture.GASTROCNEMIUS;
import static org.palpate.grading.GradingFixture.GLUTEUS_MEDIUS;
import static org.palpate.grading.GradingFixture.ICE;
import static org.palpate.grading.GradingFixture.LEG;
import static org.palpate.grading.GradingFixture.PIN_AND_STRETCH;
import static org.palpate.grading.GradingFixture.SCREENING;
import static org.palpate.grading.GradingFixture.SOLEUS;
import static org.palpate.grading.GradingFixture.STRETCH;
import static org.palpate.grading.GradingFixture.STRIPPING;
import static org.palpate.grading.GradingFixture.TAPOTEMENT;
import static org.palpate.grading.GradingFixture.TIGHTNESS_CHECK;
import static org.palpate.grading.GradingFixture.answering;
import static org.palpate.grading.GradingFixture.asked;
import static org.palpate.grading.GradingFixture.band;
import static org.palpate.grading.GradingFixture.does;
import static org.palpate.grading.GradingFixture.plan;
import static org.palpate.grading.GradingFixture.pressure;
import static org.palpate.grading.GradingFixture.protocol;
import static org.palpate.grading.GradingFixture.sessionsPerWeek;
import static org.palpate.planner.DoseField.HOLD;
import static org.palpate.planner.DoseField.MINUTES;
import static org.palpate.planner.DoseField.PASSES;
import static org.palpate.planner.DoseField.PRESSURE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.palpate.grading.GradingFixture.ProtocolSketch;
import org.palpate.planner.Category;
import org.palpate.planner.Dose;
import org.palpate.planner.DoseField;
import org.palpate.planner.Expectation;
import org.palpate.planner.Layer;
import org.palpate.planner.OrderEdge;
import org.palpate.planner.Phase;
import org.palpate.planner.Severity;
import org.palpate.planner.Side;
import org.palpate.planner.Step;
import org.palpate.planner.Target;
import org.palpate.planner.Triage;

class GraderTest {

    private static final Offset<Double> EXACT = within(1e-12);

    private static Grade grade(ProtocolSketch protocol, PlannedStep... steps) {
        return Grader.grade(plan(steps), protocol.build());
    }

    /** The verdict on the expected step of this number. */
    private static ElementVerdict on(Grade grade, int expectedStep) {
        return grade.verdicts().stream()
                .filter(verdict -> verdict.expectedStep() == expectedStep)
                .findFirst()
                .orElseThrow();
    }

    private static ElementVerdict only(Grade grade, ElementKind kind) {
        return grade.verdicts().stream()
                .filter(verdict -> verdict.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** The verdicts on planned steps that no expected step claims. */
    private static List<ElementVerdict> extras(Grade grade) {
        return grade.verdicts().stream()
                .filter(verdict -> verdict.kind() == ElementKind.STEP)
                .filter(verdict -> verdict.expectedStep() < 0)
                .toList();
    }

    @Nested
    class ARunnerTwentyMinutesAfterTheRace {

        /** Weights 3 + 3 + 2 + 2 + 2 = 12; four of the five stand in one order. */
        private final ProtocolSketch protocol =
                protocol()
                        .requires(asked(SCREENING))
                        .requires(
                                asked(FLUSHING)
                                        .at(LEG)
                                        .dosed(
                                                band(PRESSURE, 1, 1, 2, 3, 3),
                                                band(MINUTES, 3, 3, 5, 5, 90)))
                        .expects(
                                asked(COMPRESSION)
                                        .at(CALF)
                                        .dosed(
                                                band(PRESSURE, 1, 2, 2, 3, 5),
                                                band(MINUTES, 2, 3, 5, 8, 90)))
                        .expects(asked(STRETCH).at(LEG))
                        .expects(asked(ADVICE))
                        .orders(0, 1)
                        .orders(1, 2)
                        .orders(2, 3)
                        .bans(Severity.INAPPROPRIATE, TAPOTEMENT)
                        .bans(Severity.HARMFUL, FRICTION);

        private Grade gradeWithFlushingAt(int pressure) {
            return grade(
                    protocol,
                    does(FLUSHING, LEG, pressure(pressure).with(MINUTES, 4)),
                    does(SCREENING),
                    does(COMPRESSION, CALF, pressure(3).with(MINUTES, 8)),
                    does(TAPOTEMENT, LEG),
                    does(ADVICE));
        }

        @Test
        void earnsTwoThirdsWithALateScreeningAndNoStretch() {
            Grade grade = gradeWithFlushingAt(2);

            // 3 screening + 3 flushing + 2·(0.6 + 0.4·0.5) compression + 2 advice
            assertThat(grade.earned()).isCloseTo(3 + 3 + 1.6 + 2, EXACT);
            assertThat(grade.penalty()).isEqualTo(1);
            assertThat(grade.total()).isEqualTo(12);
            assertThat(grade.content()).isCloseTo(8.6 / 12, EXACT);
            // four ordered, three placed, the screening has to move
            assertThat(grade.order().ordered()).isEqualTo(4);
            assertThat(grade.order().placed()).isEqualTo(3);
            assertThat(grade.order().moves()).isEqualTo(1);
            assertThat(grade.order().score()).isEqualTo(0.5);
            // 0.8 · 0.71667 + 0.2 · 0.5
            assertThat(grade.score()).isCloseTo(0.673333, within(1e-6));
            assertThat(grade.safe()).isTrue();
            assertThat(grade.passed()).isFalse();
        }

        @Test
        void isUnsafeWithFlushingPastItsSafeDepth() {
            Grade grade = gradeWithFlushingAt(4);

            // the flushing earns nothing and is not a step in order
            assertThat(grade.earned()).isCloseTo(3 + 1.6 + 2, EXACT);
            assertThat(grade.order().placed()).isEqualTo(2);
            assertThat(grade.order().moves()).isZero();
            // 0.8 · 5.6/12 + 0.2 · 2/4
            assertThat(grade.score()).isCloseTo(0.473333, within(1e-6));
            assertThat(grade.safe()).isFalse();
        }

        @Test
        void tellsWhatBecameOfEveryElementInProtocolOrder() {
            Grade grade = gradeWithFlushingAt(2);

            assertThat(grade.verdicts())
                    .extracting(ElementVerdict::kind)
                    .containsExactly(
                            ElementKind.TRIAGE,
                            ElementKind.CATEGORY,
                            ElementKind.STEP,
                            ElementKind.STEP,
                            ElementKind.STEP,
                            ElementKind.STEP,
                            ElementKind.STEP,
                            ElementKind.STEP);
            assertThat(grade.verdicts().subList(2, 8))
                    .extracting(ElementVerdict::verdict)
                    .containsExactly(
                            Verdict.OUT_OF_ORDER,
                            Verdict.MET,
                            Verdict.DOSE_OFF,
                            Verdict.MISSING,
                            Verdict.MET,
                            Verdict.AGAINST_RULE);
            assertThat(grade.verdicts().subList(2, 8))
                    .extracting(ElementVerdict::planSteps)
                    .containsExactly(
                            List.of(1), List.of(0), List.of(2), List.of(), List.of(4), List.of(3));
        }
    }

    @Nested
    class Doses {

        private final ProtocolSketch stripping =
                protocol()
                        .requires(
                                asked(STRIPPING)
                                        .at(SOLEUS)
                                        .dosed(
                                                band(PRESSURE, 2, 3, 3, 4, 4),
                                                band(PASSES, 4, 6, 10, 12, 15)));

        @ParameterizedTest
        @CsvSource({
            "3, 6, 1.0, 3.0", // both ideal
            "2, 10, 0.75, 2.7", // accepted and ideal: 3·(0.6 + 0.4·0.75)
            "4, 12, 0.5, 2.4", // both accepted
            "1, 8, 0.5, 2.4", // outside and ideal
            "1, 3, 0.0, 1.8" // both outside: only for doing it
        })
        void earnCreditFieldByField(int pressure, int passes, double quality, double credit) {
            Grade grade =
                    grade(
                            stripping,
                            does(STRIPPING, SOLEUS, pressure(pressure).with(PASSES, passes)));

            assertThat(on(grade, 0).quality()).isEqualTo(quality);
            assertThat(on(grade, 0).credit()).isCloseTo(credit, EXACT);
            assertThat(on(grade, 0).verdict())
                    .isEqualTo(quality == 1 ? Verdict.MET : Verdict.DOSE_OFF);
            assertThat(grade.earned()).isCloseTo(credit, EXACT);
            assertThat(grade.safe()).isTrue();
        }

        @Test
        void leftUnansweredCountAsOutside() {
            Grade grade = grade(stripping, does(STRIPPING, SOLEUS, pressure(3)));

            assertThat(on(grade, 0).quality()).isEqualTo(0.5);
            assertThat(on(grade, 0).dose())
                    .extracting(DoseVerdict::given, DoseVerdict::quality)
                    .containsExactly(tuple(3, 1.0), tuple(null, 0.0));
        }

        @Test
        void nameTheRuleOfTheFieldThatIsOff() {
            Grade grade = grade(stripping, does(STRIPPING, SOLEUS, pressure(3).with(PASSES, 12)));

            assertThat(on(grade, 0).rules()).containsExactly("BAND-PASSES", "STEP-0");
        }

        @Test
        void pastTheSafeMaximumEarnNothingAndAreUnsafe() {
            Grade grade = grade(stripping, does(STRIPPING, SOLEUS, pressure(5).with(PASSES, 8)));

            ElementVerdict verdict = on(grade, 0);
            assertThat(verdict.verdict()).isEqualTo(Verdict.HARMFUL);
            assertThat(verdict.credit()).isZero();
            assertThat(verdict.unsafe()).isTrue();
            assertThat(verdict.planSteps()).containsExactly(0);
            assertThat(verdict.rules()).containsExactly("BAND-PRESSURE", "STEP-0");
            assertThat(verdict.dose()).extracting(DoseVerdict::safe).containsExactly(false, true);
            assertThat(grade.penalty()).isZero();
            assertThat(grade.safe()).isFalse();
        }

        @Test
        void stayUnsafeBesideASafeStep() {
            Grade grade =
                    grade(
                            stripping,
                            does(STRIPPING, SOLEUS, pressure(5).with(PASSES, 8)),
                            does(STRIPPING, SOLEUS, pressure(3).with(PASSES, 8)));

            assertThat(on(grade, 0).verdict()).isEqualTo(Verdict.MET);
            assertThat(on(grade, 0).planSteps()).containsExactly(1);
            assertThat(extras(grade))
                    .singleElement()
                    .satisfies(extra -> {
                        assertThat(extra.verdict()).isEqualTo(Verdict.HARMFUL);
                        assertThat(extra.planSteps()).containsExactly(0);
                        assertThat(extra.rules()).containsExactly("BAND-PRESSURE");
                    });
            assertThat(grade.safe()).isFalse();
        }

        @Test
        void mayBeAnythingWhereNoneIsAsked() {
            Grade grade =
                    grade(
                            protocol().expects(asked(ICE).at(SOLEUS)),
                            does(ICE, SOLEUS, pressure(5)));

            assertThat(on(grade, 0).verdict()).isEqualTo(Verdict.MET);
            assertThat(on(grade, 0).quality()).isEqualTo(1);
            assertThat(grade.score()).isEqualTo(1);
        }
    }

    @Nested
    class Sides {

        private final ProtocolSketch left =
                protocol()
                        .requires(
                                asked(STRIPPING)
                                        .at(SOLEUS, Side.LEFT)
                                        .dosed(band(PRESSURE, 2, 3, 3, 4, 5)));

        private Grade gradeOn(Side side) {
            return grade(left, does(STRIPPING, Target.of(SOLEUS, side), pressure(3)));
        }

        @Test
        void thatAreRightCountAsAnIdealField() {
            assertThat(on(gradeOn(Side.LEFT), 0).quality()).isEqualTo(1);
            assertThat(on(gradeOn(Side.LEFT), 0).sideMissed()).isFalse();
        }

        @Test
        void thatAreBothCountHalf() {
            // (1 pressure + 0.5 side) / 2
            assertThat(on(gradeOn(Side.BOTH), 0).quality()).isEqualTo(0.75);
            assertThat(on(gradeOn(Side.BOTH), 0).sideMissed()).isTrue();
            assertThat(on(gradeOn(Side.BOTH), 0).verdict()).isEqualTo(Verdict.DOSE_OFF);
        }

        @Test
        void thatAreOpenCountNothing() {
            Grade grade = grade(left, does(STRIPPING, SOLEUS, pressure(3)));

            assertThat(on(grade, 0).quality()).isEqualTo(0.5);
            assertThat(on(grade, 0).sideMissed()).isTrue();
        }

        @Test
        void thatAreWrongDoNotMeetTheStep() {
            Grade grade = gradeOn(Side.RIGHT);

            assertThat(on(grade, 0).verdict()).isEqualTo(Verdict.MISSING);
            assertThat(extras(grade))
                    .extracting(ElementVerdict::verdict)
                    .containsExactly(Verdict.NOT_NEEDED);
            assertThat(grade.score()).isZero();
        }

        @Test
        void thatNobodyBindsAreNotJudged() {
            Grade grade =
                    grade(
                            protocol().requires(asked(STRIPPING).at(SOLEUS)),
                            does(STRIPPING, SOLEUS, Side.RIGHT));

            assertThat(on(grade, 0).verdict()).isEqualTo(Verdict.MET);
        }
    }

    @Nested
    class Matching {

        @Test
        void letsAGroupStandForEachOfItsMuscles() {
            Grade grade =
                    grade(
                            protocol()
                                    .requires(asked(STRIPPING).at(GASTROCNEMIUS))
                                    .expects(asked(STRIPPING).at(SOLEUS)),
                            does(STRIPPING, CALF));

            assertThat(grade.earned()).isEqualTo(5);
            assertThat(on(grade, 0).planSteps()).containsExactly(0);
            assertThat(on(grade, 1).planSteps()).containsExactly(0);
            assertThat(extras(grade)).isEmpty();
        }

        @Test
        void doesNotTakeARegionForItsMuscles() {
            Grade grade =
                    grade(protocol().requires(asked(STRIPPING).at(SOLEUS)), does(STRIPPING, LEG));

            assertThat(on(grade, 0).verdict()).isEqualTo(Verdict.MISSING);
        }

        @Test
        void letsBothSidesStandForEachSide() {
            Grade grade =
                    grade(
                            protocol()
                                    .requires(asked(ICE).at(SOLEUS, Side.LEFT))
                                    .requires(asked(ICE).at(SOLEUS, Side.RIGHT)),
                            does(ICE, SOLEUS, Side.BOTH));

            // 2 · 3·(0.6 + 0.4·0.5)
            assertThat(grade.earned()).isCloseTo(4.8, EXACT);
        }

        @Test
        void countsTheBestOfSeveralStepsAndKeepsTheOthersWithIt() {
            Grade grade =
                    grade(
                            protocol()
                                    .requires(
                                            asked(STRIPPING)
                                                    .at(CALF)
                                                    .dosed(band(PRESSURE, 2, 3, 3, 4, 5))),
                            does(STRIPPING, GASTROCNEMIUS, pressure(2)),
                            does(STRIPPING, SOLEUS, pressure(3)));

            assertThat(on(grade, 0).verdict()).isEqualTo(Verdict.MET);
            assertThat(on(grade, 0).planSteps()).containsExactly(1, 0);
            assertThat(grade.earned()).isEqualTo(3);
            assertThat(extras(grade)).isEmpty();
        }

        @Test
        void takesTheFirstOfEquallyGoodSteps() {
            Grade grade =
                    grade(
                            protocol().requires(asked(STRIPPING).at(CALF)),
                            does(STRIPPING, SOLEUS),
                            does(STRIPPING, GASTROCNEMIUS));

            assertThat(on(grade, 0).planSteps()).containsExactly(0, 1);
        }

        @Test
        void takesAnExactRepetitionForAnExtra() {
            Grade grade =
                    grade(
                            protocol().requires(asked(STRIPPING).at(CALF)),
                            does(STRIPPING, SOLEUS),
                            does(STRIPPING, SOLEUS),
                            does(STRIPPING, GASTROCNEMIUS),
                            does(STRIPPING, GASTROCNEMIUS));

            assertThat(on(grade, 0).planSteps()).containsExactly(0, 2);
            assertThat(extras(grade))
                    .extracting(ElementVerdict::planSteps, ElementVerdict::verdict)
                    .containsExactly(
                            tuple(List.of(1), Verdict.NOT_NEEDED),
                            tuple(List.of(3), Verdict.NOT_NEEDED));
        }

        private final ProtocolSketch overlapping =
                protocol()
                        .offers(asked(PIN_AND_STRETCH, ART_STYLE).at(SOLEUS))
                        .requires(asked(STRIPPING, PIN_AND_STRETCH).at(SOLEUS));

        @Test
        void givesOneStepOfTwoUsesToTheHeavierRequest() {
            Grade grade = grade(overlapping, does(PIN_AND_STRETCH, SOLEUS));

            assertThat(on(grade, 0).verdict()).isEqualTo(Verdict.LEFT_OPEN);
            assertThat(on(grade, 1).verdict()).isEqualTo(Verdict.MET);
            assertThat(grade.score()).isEqualTo(1);
        }

        @Test
        void givesAStepOfTwoUsesToTheRequestThatNoOtherStepMeets() {
            Grade first =
                    grade(overlapping, does(PIN_AND_STRETCH, SOLEUS), does(STRIPPING, SOLEUS));
            Grade second =
                    grade(overlapping, does(ART_STYLE, SOLEUS), does(PIN_AND_STRETCH, SOLEUS));

            assertThat(on(first, 0).planSteps()).containsExactly(0);
            assertThat(on(first, 1).planSteps()).containsExactly(1);
            assertThat(on(second, 0).planSteps()).containsExactly(0);
            assertThat(on(second, 1).planSteps()).containsExactly(1);
        }

        @Test
        void weighsTheDosesOfStepsThatRivalsShare() {
            ProtocolSketch rivals =
                    protocol()
                            .requires(
                                    asked(STRIPPING, PIN_AND_STRETCH)
                                            .at(SOLEUS)
                                            .dosed(band(PRESSURE, 2, 2, 2, 2, 5)))
                            .expects(
                                    asked(STRIPPING, PIN_AND_STRETCH)
                                            .at(SOLEUS)
                                            .dosed(band(PRESSURE, 4, 4, 4, 4, 5)));

            Grade grade =
                    grade(
                            rivals,
                            does(STRIPPING, SOLEUS, pressure(4)),
                            does(PIN_AND_STRETCH, SOLEUS, pressure(2)));

            assertThat(grade.earned()).isEqualTo(5);
            assertThat(on(grade, 0).planSteps()).containsExactly(1);
            assertThat(on(grade, 1).planSteps()).containsExactly(0);
        }

        @Test
        void givesUpAPreferredStepWhenThatEarnsMoreInAll() {
            // Both prefer the pinned stretch; only the first can also use the stripping.
            ProtocolSketch rivals =
                    protocol()
                            .requires(
                                    asked(STRIPPING, PIN_AND_STRETCH)
                                            .at(SOLEUS)
                                            .dosed(band(PRESSURE, 2, 3, 3, 4, 5)))
                            .expects(asked(PIN_AND_STRETCH, ART_STYLE).at(SOLEUS));

            Grade grade =
                    grade(
                            rivals,
                            does(PIN_AND_STRETCH, SOLEUS, pressure(3)),
                            does(STRIPPING, SOLEUS, pressure(2)));

            // 3·(0.6 + 0.4·0.5) + 2, not 3 + 0
            assertThat(grade.earned()).isCloseTo(4.4, EXACT);
        }

        @Test
        void doesNotLetAGroupServeTwoRequestsForOneMuscle() {
            Grade grade =
                    grade(
                            protocol()
                                    .requires(asked(PIN_AND_STRETCH, ART_STYLE).at(SOLEUS))
                                    .requires(asked(STRIPPING, PIN_AND_STRETCH).at(CALF)),
                            does(PIN_AND_STRETCH, CALF));

            assertThat(grade.earned()).isEqualTo(3);
        }

        @Test
        void excusesADoseThatIsSafeForTheRequestThatTheStepAnswers() {
            ProtocolSketch twoDepths =
                    protocol()
                            .expects(
                                    asked(FLUSHING).at(SOLEUS).dosed(band(PRESSURE, 1, 1, 2, 2, 2)))
                            .expects(
                                    asked(FLUSHING)
                                            .at(SOLEUS)
                                            .dosed(band(PRESSURE, 3, 3, 4, 4, 4)));

            Grade deep = grade(twoDepths, does(FLUSHING, SOLEUS, pressure(3)));
            Grade tooDeep = grade(twoDepths, does(FLUSHING, SOLEUS, pressure(5)));

            assertThat(deep.safe()).isTrue();
            assertThat(deep.earned()).isEqualTo(2);
            assertThat(tooDeep.safe()).isFalse();
        }

        @Test
        void doesNotExcuseADoseThatIsUnsafeForOneMuscleOfTheGroup() {
            ProtocolSketch twoMuscles =
                    protocol()
                            .expects(
                                    asked(FLUSHING)
                                            .at(GASTROCNEMIUS)
                                            .dosed(band(PRESSURE, 1, 2, 4, 4, 4)))
                            .expects(
                                    asked(FLUSHING)
                                            .at(SOLEUS)
                                            .dosed(band(PRESSURE, 1, 1, 2, 2, 2)));

            Grade alone = grade(twoMuscles, does(FLUSHING, CALF, pressure(4)));
            Grade besideASafeStep =
                    grade(
                            twoMuscles,
                            does(FLUSHING, CALF, pressure(4)),
                            does(FLUSHING, SOLEUS, pressure(1)));

            assertThat(on(alone, 0).verdict()).isEqualTo(Verdict.MET);
            assertThat(on(alone, 1).verdict()).isEqualTo(Verdict.HARMFUL);
            assertThat(alone.safe()).isFalse();
            assertThat(on(besideASafeStep, 1).verdict()).isEqualTo(Verdict.MET);
            assertThat(extras(besideASafeStep))
                    .extracting(ElementVerdict::verdict, ElementVerdict::planSteps)
                    .containsExactly(tuple(Verdict.HARMFUL, List.of(0)));
            assertThat(besideASafeStep.safe()).isFalse();
        }

        @Test
        void acknowledgesAnOfferedStepWithoutNeedingIt() {
            ProtocolSketch offer =
                    protocol().requires(asked(SCREENING)).offers(asked(ICE).at(SOLEUS));

            Grade without = grade(offer, does(SCREENING));
            Grade with = grade(offer, does(SCREENING), does(ICE, SOLEUS));

            assertThat(on(without, 1).verdict()).isEqualTo(Verdict.LEFT_OPEN);
            assertThat(on(with, 1).verdict()).isEqualTo(Verdict.MET);
            assertThat(on(with, 1).credit()).isZero();
            assertThat(without.total()).isEqualTo(3);
            assertThat(without.score()).isEqualTo(1);
            assertThat(with.score()).isEqualTo(1);
        }
    }

    @Nested
    class Commissions {

        private final ProtocolSketch ice = protocol().requires(asked(ICE).at(SOLEUS));

        @ParameterizedTest
        @CsvSource({
            "REMARK, REMARK, 0, true",
            "INAPPROPRIATE, AGAINST_RULE, 1, true",
            "WRONG, AGAINST_RULE, 3, true",
            "HARMFUL, HARMFUL, 3, false"
        })
        void costWhatTheirSeveritySays(
                Severity severity, Verdict verdict, double penalty, boolean safe) {
            Grade grade =
                    grade(
                            ice.bans(severity, FRICTION, SOLEUS),
                            does(ICE, SOLEUS),
                            does(FRICTION, SOLEUS));

            assertThat(extras(grade))
                    .singleElement()
                    .satisfies(extra -> {
                        assertThat(extra.verdict()).isEqualTo(verdict);
                        assertThat(extra.credit()).isEqualTo(-penalty);
                        assertThat(extra.unsafe()).isEqualTo(!safe);
                        assertThat(extra.rules()).containsExactly("BAN-0");
                        assertThat(extra.planSteps()).containsExactly(1);
                    });
            assertThat(grade.penalty()).isEqualTo(penalty);
            assertThat(grade.content()).isEqualTo((3 - penalty) / 3);
            assertThat(grade.safe()).isEqualTo(safe);
        }

        @Test
        void areJudgedByTheWorstRule() {
            Grade grade =
                    grade(
                            ice.bans(Severity.INAPPROPRIATE, FRICTION)
                                    .bans(Severity.HARMFUL, FRICTION, SOLEUS)
                                    .bans(Severity.WRONG, FRICTION, CALF),
                            does(FRICTION, SOLEUS));

            assertThat(extras(grade))
                    .singleElement()
                    .satisfies(extra -> {
                        assertThat(extra.verdict()).isEqualTo(Verdict.HARMFUL);
                        assertThat(extra.rules()).containsExactly("BAN-1", "BAN-2", "BAN-0");
                    });
            assertThat(grade.penalty()).isEqualTo(3);
        }

        @Test
        void areNotSoughtWhereTheBanDoesNotReach() {
            Grade grade =
                    grade(
                            ice.bans(Severity.HARMFUL, FRICTION, SOLEUS),
                            does(FRICTION, GLUTEUS_MEDIUS));

            assertThat(extras(grade))
                    .singleElement()
                    .satisfies(extra -> {
                        assertThat(extra.verdict()).isEqualTo(Verdict.NOT_NEEDED);
                        assertThat(extra.credit()).isZero();
                        assertThat(extra.rules()).isEmpty();
                    });
            assertThat(grade.safe()).isTrue();
        }

        @Test
        void neverTakeContentBelowZero() {
            Grade grade =
                    grade(
                            ice.bans(Severity.WRONG, FRICTION),
                            does(FRICTION, SOLEUS),
                            does(FRICTION, GASTROCNEMIUS));

            assertThat(grade.penalty()).isEqualTo(6);
            assertThat(grade.content()).isZero();
            assertThat(grade.score()).isZero();
        }

        @Test
        void doNotIncludeWhatAStrongerRequestAsksFor() {
            ProtocolSketch asked =
                    protocol()
                            .requires(asked(STRETCH).at(SOLEUS).from(Layer.DIAGNOSIS))
                            .bans(Severity.HARMFUL, STRETCH, LEG);

            Grade grade = grade(asked, does(STRETCH, SOLEUS));

            assertThat(grade.safe()).isTrue();
            assertThat(grade.score()).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({"REMARK", "INAPPROPRIATE"})
        void doNotIncludeARequestThatAMildBanDoesNotTakeAway(Severity severity) {
            ProtocolSketch asked =
                    protocol().requires(asked(STRETCH).at(SOLEUS)).bans(severity, STRETCH, SOLEUS);

            Grade grade = grade(asked, does(STRETCH, SOLEUS));

            assertThat(on(grade, 0).verdict()).isEqualTo(Verdict.MET);
            assertThat(grade.penalty()).isZero();
        }

        @Test
        void includeTheBannedPartOfAWiderRequestOfNoMoreStrength() {
            ProtocolSketch asked =
                    protocol()
                            .requires(asked(STRETCH).at(CALF))
                            .bans(Severity.HARMFUL, STRETCH, SOLEUS);

            Grade banned = grade(asked, does(STRETCH, SOLEUS));
            Grade clear = grade(asked, does(STRETCH, GASTROCNEMIUS));

            assertThat(on(banned, 0).verdict()).isEqualTo(Verdict.HARMFUL);
            assertThat(on(banned, 0).rules()).containsExactly("BAN-0", "STEP-0");
            assertThat(banned.safe()).isFalse();
            assertThat(on(clear, 0).verdict()).isEqualTo(Verdict.MET);
            assertThat(clear.safe()).isTrue();
        }

        @Test
        void includeABannedMuscleThatAGroupTakesInBesidesTheOneAskedFor() {
            ProtocolSketch asked =
                    protocol()
                            .requires(asked(STRETCH).at(GASTROCNEMIUS))
                            .bans(Severity.HARMFUL, STRETCH, SOLEUS);

            Grade wide = grade(asked, does(STRETCH, CALF));
            Grade exact = grade(asked, does(STRETCH, GASTROCNEMIUS));

            assertThat(on(wide, 0).verdict()).isEqualTo(Verdict.HARMFUL);
            assertThat(wide.safe()).isFalse();
            assertThat(exact.safe()).isTrue();
            assertThat(exact.score()).isEqualTo(1);
        }

        @Test
        void doNotReadAnOpenSideAsTheBannedOne() {
            var protocol =
                    protocol()
                            .requires(asked(STRETCH).at(SOLEUS, Side.LEFT))
                            .bans(
                                    Severity.HARMFUL,
                                    Layer.LOCAL_CONTRAINDICATION,
                                    STRETCH,
                                    Target.of(SOLEUS, Side.RIGHT))
                            .build();

            assertThat(Grader.grade(plan(does(STRETCH, SOLEUS)), protocol).safe()).isTrue();
            assertThat(Grader.grade(plan(does(STRETCH, SOLEUS, Side.BOTH)), protocol).safe())
                    .isFalse();
        }

        @Test
        void includePressurePastABanOnAStepThatIsAskedFor() {
            ProtocolSketch asked =
                    protocol()
                            .requires(
                                    asked(STRIPPING)
                                            .at(SOLEUS)
                                            .dosed(band(PRESSURE, 1, 2, 3, 3, 5)))
                            .bansPressureAbove(3, Severity.WRONG, STRIPPING, SOLEUS);

            Grade grade = grade(asked, does(STRIPPING, SOLEUS, pressure(4)));

            // 3·0.6 for doing it, minus 3
            ElementVerdict verdict = on(grade, 0);
            assertThat(verdict.verdict()).isEqualTo(Verdict.AGAINST_RULE);
            assertThat(verdict.credit()).isCloseTo(-1.2, EXACT);
            assertThat(verdict.rules()).containsExactly("BAN-0", "BAND-PRESSURE", "STEP-0");
            assertThat(grade.earned()).isCloseTo(1.8, EXACT);
            assertThat(grade.penalty()).isEqualTo(3);
            assertThat(grade.safe()).isTrue();
        }

        @Test
        void includeHarmfulPressureOnAStepThatIsAskedFor() {
            ProtocolSketch asked =
                    protocol()
                            .requires(asked(STRIPPING).at(SOLEUS))
                            .bansPressureAbove(3, Severity.HARMFUL, STRIPPING, SOLEUS);

            Grade deep = grade(asked, does(STRIPPING, SOLEUS, pressure(4)));
            Grade light = grade(asked, does(STRIPPING, SOLEUS, pressure(3)));

            assertThat(on(deep, 0).verdict()).isEqualTo(Verdict.HARMFUL);
            assertThat(on(deep, 0).credit()).isZero();
            assertThat(deep.safe()).isFalse();
            assertThat(on(light, 0).verdict()).isEqualTo(Verdict.MET);
            assertThat(light.safe()).isTrue();
        }

        @Test
        void doNotIncludeAWideRequestForItsOwnDepthWhereAPartMayNotBeWorkedSoDeep() {
            ProtocolSketch asked =
                    protocol()
                            .requires(asked(STRIPPING).at(LEG).dosed(band(PRESSURE, 3, 4, 4, 4, 5)))
                            .bansPressureAbove(2, Severity.HARMFUL, STRIPPING, SOLEUS);

            Grade asAsked = grade(asked, does(STRIPPING, LEG, pressure(4)));
            Grade deeper = grade(asked, does(STRIPPING, LEG, pressure(5)));
            Grade onThePart = grade(asked, does(STRIPPING, SOLEUS, pressure(4)));

            assertThat(asAsked.safe()).isTrue();
            assertThat(asAsked.score()).isEqualTo(1);
            assertThat(deeper.safe()).isFalse();
            assertThat(onThePart.safe()).isFalse();
        }

        @Test
        void chargeAGroupThatServesTwoRequestsOnce() {
            ProtocolSketch asked =
                    protocol()
                            .requires(asked(STRIPPING).at(GASTROCNEMIUS))
                            .requires(asked(STRIPPING).at(SOLEUS))
                            .bansPressureAbove(3, Severity.INAPPROPRIATE, STRIPPING);

            Grade grade = grade(asked, does(STRIPPING, CALF, pressure(4)));

            assertThat(grade.penalty()).isEqualTo(1);
            assertThat(on(grade, 0).verdict()).isEqualTo(Verdict.AGAINST_RULE);
            assertThat(on(grade, 1).verdict()).isEqualTo(Verdict.MET);
        }

        @Test
        void areToldApartFromTheStepThatCounts() {
            ProtocolSketch asked =
                    protocol()
                            .requires(
                                    asked(STRIPPING).at(CALF).dosed(band(PRESSURE, 2, 3, 3, 3, 5)))
                            .bansPressureAbove(3, Severity.INAPPROPRIATE, STRIPPING);

            Grade grade =
                    grade(
                            asked,
                            does(STRIPPING, SOLEUS, pressure(3)),
                            does(STRIPPING, GASTROCNEMIUS, pressure(4)));

            assertThat(on(grade, 0).planSteps()).containsExactly(0);
            assertThat(extras(grade))
                    .extracting(ElementVerdict::verdict)
                    .containsExactly(Verdict.AGAINST_RULE);
        }
    }

    @Nested
    class Limits {

        @Test
        void onAStepThatNobodyAskedForAreHarmfulPastTheSafeMaximum() {
            ProtocolSketch limited =
                    protocol().requires(asked(SCREENING)).limits(HOLD, 20, 30, STRETCH, CALF);

            Grade past = grade(limited, does(SCREENING), does(STRETCH, SOLEUS, Dose.of(HOLD, 31)));
            Grade within =
                    grade(limited, does(SCREENING), does(STRETCH, SOLEUS, Dose.of(HOLD, 30)));

            assertThat(extras(past))
                    .singleElement()
                    .satisfies(extra -> {
                        assertThat(extra.verdict()).isEqualTo(Verdict.HARMFUL);
                        assertThat(extra.credit()).isEqualTo(-3);
                        assertThat(extra.rules()).containsExactly("LIMIT-0");
                    });
            assertThat(past.safe()).isFalse();
            assertThat(within.safe()).isTrue();
            assertThat(within.score()).isEqualTo(1);
        }

        @Test
        void holdOnAStepThatIsAskedFor() {
            ProtocolSketch limited =
                    protocol()
                            .requires(
                                    asked(STRETCH).at(SOLEUS).dosed(band(HOLD, 5, 10, 15, 60, 90)))
                            .limits(HOLD, 20, 30, STRETCH, CALF);

            Grade accepted = grade(limited, does(STRETCH, SOLEUS, Dose.of(HOLD, 20)));
            Grade tooLong = grade(limited, does(STRETCH, SOLEUS, Dose.of(HOLD, 25)));
            Grade unsafe = grade(limited, does(STRETCH, SOLEUS, Dose.of(HOLD, 31)));

            assertThat(on(accepted, 0).quality()).isEqualTo(0.5);
            assertThat(on(tooLong, 0).quality()).isZero();
            assertThat(tooLong.safe()).isTrue();
            assertThat(on(unsafe, 0).verdict()).isEqualTo(Verdict.HARMFUL);
            assertThat(on(unsafe, 0).credit()).isZero();
            assertThat(on(unsafe, 0).rules()).startsWith("LIMIT-0").endsWith("STEP-0");
            assertThat(unsafe.penalty()).isZero();
        }

        @Test
        void giveWayToADoseThatAStrongerRequestAccepts() {
            ProtocolSketch stronger =
                    protocol()
                            .requires(
                                    asked(STRETCH)
                                            .at(SOLEUS)
                                            .from(Layer.EVENT_WINDOW)
                                            .dosed(band(HOLD, 20, 25, 30, 40, 90)))
                            .limits(HOLD, 10, 20, STRETCH);

            Grade asAsked = grade(stronger, does(STRETCH, SOLEUS, Dose.of(HOLD, 25)));
            Grade longer = grade(stronger, does(STRETCH, SOLEUS, Dose.of(HOLD, 41)));

            assertThat(asAsked.score()).isEqualTo(1);
            assertThat(asAsked.safe()).isTrue();
            assertThat(longer.safe()).isFalse();
        }

        @Test
        void inAFieldWithoutABandAreOneMoreFieldOnceOverrun() {
            ProtocolSketch limited =
                    protocol()
                            .requires(
                                    asked(STRETCH).at(SOLEUS).dosed(band(HOLD, 5, 10, 15, 60, 90)))
                            .limits(DoseField.INTENSITY, 1, 3, STRETCH);

            Grade gentle =
                    grade(
                            limited,
                            does(STRETCH, SOLEUS, Dose.of(HOLD, 10).with(DoseField.INTENSITY, 1)));
            Grade strong =
                    grade(
                            limited,
                            does(STRETCH, SOLEUS, Dose.of(HOLD, 10).with(DoseField.INTENSITY, 2)));

            assertThat(on(gentle, 0).quality()).isEqualTo(1);
            assertThat(on(strong, 0).quality()).isEqualTo(0.5);
            assertThat(on(strong, 0).rules()).containsExactly("LIMIT-0", "STEP-0");
            assertThat(on(strong, 0).dose()).hasSize(2);
        }
    }

    @Nested
    class Order {

        /** Four checks and strokes in a row. */
        private final ProtocolSketch chain =
                protocol()
                        .requires(asked(SCREENING))
                        .requires(asked(TIGHTNESS_CHECK))
                        .requires(asked(FLUSHING))
                        .requires(asked(ICE))
                        .orders(0, 1)
                        .orders(1, 2)
                        .orders(2, 3);

        @ParameterizedTest
        @CsvSource({
            "0123, 0", "1023, 1", "1230, 1", "3012, 1", "1032, 2", "2301, 2", "3210, 3", "0132, 1"
        })
        void takesTheFewestMoves(String plan, int moves) {
            PlannedStep[] own = {does(SCREENING), does(TIGHTNESS_CHECK), does(FLUSHING), does(ICE)};
            Grade grade =
                    grade(
                            chain,
                            plan.chars().mapToObj(c -> own[c - '0']).toArray(PlannedStep[]::new));

            assertThat(grade.order().moves()).isEqualTo(moves);
            assertThat(grade.order().score()).isEqualTo((4 - moves) / 4.0);
            assertThat(grade.content()).isEqualTo(1);
            assertThat(grade.score()).isCloseTo(0.8 + 0.2 * (4 - moves) / 4.0, EXACT);
        }

        @Test
        void listsTheBrokenOrdersAndTheirRules() {
            Grade grade =
                    grade(chain, does(TIGHTNESS_CHECK), does(SCREENING), does(FLUSHING), does(ICE));

            assertThat(grade.order().broken()).containsExactly(new OrderEdge(0, 1, "ORDER-0-1"));
            assertThat(on(grade, 0).verdict()).isEqualTo(Verdict.OUT_OF_ORDER);
            assertThat(on(grade, 0).credit()).isEqualTo(3);
            assertThat(on(grade, 0).rules()).containsExactly("ORDER-0-1", "STEP-0");
            assertThat(on(grade, 1).verdict()).isEqualTo(Verdict.MET);
        }

        @Test
        void chainsAcrossANeededStepThatWasLeftOut() {
            Grade grade = grade(chain, does(FLUSHING), does(SCREENING));

            assertThat(grade.order().ordered()).isEqualTo(4);
            assertThat(grade.order().placed()).isEqualTo(2);
            assertThat(grade.order().moves()).isEqualTo(1);
            assertThat(grade.order().broken()).containsExactly(new OrderEdge(0, 2, "ORDER-1-2"));
        }

        @Test
        void chainsAcrossAnOfferedStepOnlyWherePlaced() {
            ProtocolSketch offered =
                    protocol()
                            .requires(asked(SCREENING))
                            .offers(asked(FLUSHING))
                            .requires(asked(ICE))
                            .orders(0, 1)
                            .orders(1, 2);

            Grade without = grade(offered, does(ICE), does(SCREENING));
            Grade with = grade(offered, does(ICE), does(FLUSHING), does(SCREENING));

            assertThat(without.order().moves()).isZero();
            assertThat(without.order().score()).isEqualTo(1);
            assertThat(with.order().ordered()).isEqualTo(2);
            assertThat(with.order().placed()).isEqualTo(2);
            assertThat(with.order().moves()).isEqualTo(2);
            assertThat(with.order().score()).isZero();
        }

        @Test
        void bindsOnlyWhatTheRulesBind() {
            ProtocolSketch free =
                    protocol()
                            .requires(asked(SCREENING))
                            .requires(asked(FLUSHING))
                            .requires(asked(ICE))
                            .requires(asked(ADVICE))
                            .orders(0, 1)
                            .orders(0, 2);

            Grade grade = grade(free, does(ADVICE), does(SCREENING), does(ICE), does(FLUSHING));

            assertThat(grade.order().ordered()).isEqualTo(3);
            assertThat(grade.score()).isEqualTo(1);
        }

        @Test
        void leavesTheScoreToContentWhereNothingIsBound() {
            Grade grade =
                    grade(protocol().requires(asked(SCREENING)).requires(asked(ICE)), does(ICE));

            assertThat(grade.order().ordered()).isZero();
            assertThat(grade.score()).isEqualTo(0.5);
        }

        @Test
        void movesAGroupStepOnceForAllThatItStandsFor() {
            ProtocolSketch both =
                    protocol()
                            .requires(asked(STRIPPING).at(GASTROCNEMIUS))
                            .requires(asked(STRIPPING).at(SOLEUS))
                            .requires(asked(ICE))
                            .orders(0, 2)
                            .orders(1, 2)
                            .orders(0, 1);

            Grade late = grade(both, does(ICE), does(STRIPPING, CALF));
            Grade right = grade(both, does(STRIPPING, CALF), does(ICE));

            assertThat(late.order().placed()).isEqualTo(3);
            assertThat(late.order().moves()).isEqualTo(1);
            assertThat(on(late, 0).verdict()).isEqualTo(Verdict.OUT_OF_ORDER);
            assertThat(on(late, 1).verdict()).isEqualTo(Verdict.OUT_OF_ORDER);
            assertThat(on(late, 2).verdict()).isEqualTo(Verdict.MET);
            assertThat(right.order().moves()).isZero();
        }

        @Test
        void looksAtTheStepThatCounts() {
            ProtocolSketch flushFirst =
                    protocol()
                            .requires(asked(FLUSHING).dosed(band(PRESSURE, 1, 1, 1, 2, 5)))
                            .requires(asked(ICE))
                            .orders(0, 1);

            Grade grade =
                    grade(
                            flushFirst,
                            does(FLUSHING, pressure(2)),
                            does(ICE),
                            does(FLUSHING, pressure(1)));

            assertThat(on(grade, 0).planSteps()).containsExactly(2, 0);
            assertThat(grade.order().moves()).isEqualTo(1);
        }

        @Test
        void saysDoseOffRatherThanOutOfOrder() {
            ProtocolSketch flushFirst =
                    protocol()
                            .requires(asked(FLUSHING).dosed(band(PRESSURE, 1, 1, 1, 2, 5)))
                            .requires(asked(ICE))
                            .orders(0, 1);

            Grade grade = grade(flushFirst, does(ICE), does(FLUSHING, pressure(2)));

            assertThat(on(grade, 0).verdict()).isEqualTo(Verdict.DOSE_OFF);
            assertThat(grade.order().moves()).isEqualTo(1);
        }

        @Test
        void followsThePhasesOfThePlan() {
            Step flush = new Step(FLUSHING, null, Dose.NONE);
            Step ice = new Step(ICE, null, Dose.NONE);
            var protocol =
                    protocol().requires(asked(FLUSHING)).requires(asked(ICE)).orders(0, 1).build();

            Grade grade =
                    Grader.grade(
                            plan(
                                    new PlannedStep(Phase.FINISH, ice),
                                    new PlannedStep(Phase.TREAT, flush)),
                            protocol);

            assertThat(grade.order().moves()).isZero();
        }
    }

    @Nested
    class LongPlans {

        private Grade gradeWithExtras(int count) {
            List<PlannedStep> steps = new ArrayList<>();
            steps.add(does(SCREENING));
            IntStream.range(0, count)
                    .forEach(i -> steps.add(does(COMPRESSION, SOLEUS, Dose.of(MINUTES, i + 1))));
            ProtocolSketch two =
                    protocol().requires(asked(SCREENING)).offers(asked(ICE).at(SOLEUS));
            return grade(two, steps.toArray(PlannedStep[]::new));
        }

        @Test
        void areFreeUpToFourStepsMoreThanTheProtocolHas() {
            // two in the protocol, the offered one included, and four more
            assertThat(gradeWithExtras(5).penalty()).isZero();
            assertThat(gradeWithExtras(5).score()).isEqualTo(1);
        }

        @Test
        void costHalfAPointForEachStepMore() {
            Grade grade = gradeWithExtras(8);

            assertThat(grade.penalty()).isEqualTo(1.5);
            assertThat(grade.lengthPenalty()).isEqualTo(1.5);
            assertThat(grade.content()).isEqualTo(0.5);
            assertThat(extras(grade))
                    .hasSize(8)
                    .allMatch(
                            extra -> extra.verdict() == Verdict.NOT_NEEDED && extra.credit() == 0);
        }

        @Test
        void tellTheCostOfLengthFromTheCostOfCommissions() {
            List<PlannedStep> steps = new ArrayList<>();
            IntStream.range(0, 7).forEach(i -> steps.add(does(FRICTION, SOLEUS)));
            Grade grade =
                    grade(
                            protocol()
                                    .requires(asked(SCREENING))
                                    .bans(Severity.INAPPROPRIATE, FRICTION),
                            steps.toArray(PlannedStep[]::new));

            assertThat(grade.penalty()).isEqualTo(8);
            assertThat(grade.lengthPenalty()).isEqualTo(1);
        }
    }

    @Nested
    class TriageAndCategory {

        private Grade answer(Triage called, Triage given) {
            return Grader.grade(answering(given, null), protocol().triage(called).build());
        }

        @Test
        void earnTheirFullWeightOrNothing() {
            var protocol =
                    protocol()
                            .triage(Triage.TREAT, Triage.TREAT_WITH_CLEARANCE)
                            .category(Category.POST_EVENT)
                            .build();

            Grade right = Grader.grade(answering(Triage.TREAT, Category.POST_EVENT), protocol);
            Grade accepted = Grader.grade(answering(Triage.TREAT_WITH_CLEARANCE, null), protocol);
            Grade wrong = Grader.grade(answering(Triage.REFER, Category.GENERAL), protocol);

            assertThat(right.total()).isEqualTo(6);
            assertThat(right.score()).isEqualTo(1);
            assertThat(accepted.score()).isEqualTo(0.5);
            assertThat(only(accepted, ElementKind.CATEGORY).verdict()).isEqualTo(Verdict.MISSING);
            assertThat(wrong.score()).isZero();
            assertThat(only(wrong, ElementKind.TRIAGE).verdict()).isEqualTo(Verdict.AGAINST_RULE);
            assertThat(only(wrong, ElementKind.TRIAGE).rules()).containsExactly("TRIAGE");
            assertThat(wrong.safe()).isTrue();
        }

        @Test
        void countNothingWhereTheyAreNotGraded() {
            Grade grade =
                    Grader.grade(
                            answering(Triage.POSTPONE, null),
                            protocol().requires(asked(ICE)).build());

            assertThat(grade.total()).isEqualTo(3);
            assertThat(only(grade, ElementKind.TRIAGE).verdict()).isEqualTo(Verdict.REMARK);
            assertThat(only(grade, ElementKind.CATEGORY).verdict()).isEqualTo(Verdict.LEFT_OPEN);
        }

        @ParameterizedTest
        @CsvSource({
            "POSTPONE, TREAT, false",
            "POSTPONE, TREAT_WITH_CLEARANCE, false",
            "POSTPONE, LEAVE_AREA_OUT, false",
            "POSTPONE, , false",
            "POSTPONE, POSTPONE, true",
            "POSTPONE, REFER, true",
            "POSTPONE, EMERGENCY, true",
            "REFER, TREAT, false",
            "REFER, LEAVE_AREA_OUT, false",
            "REFER, POSTPONE, false",
            "REFER, , false",
            "REFER, REFER, true",
            "REFER, EMERGENCY, true",
            "EMERGENCY, TREAT_WITH_CLEARANCE, false",
            "EMERGENCY, POSTPONE, false",
            "EMERGENCY, REFER, false",
            "EMERGENCY, , false",
            "EMERGENCY, EMERGENCY, true",
            "LEAVE_AREA_OUT, TREAT, true",
            "LEAVE_AREA_OUT, , true",
            "TREAT_WITH_CLEARANCE, TREAT, true",
            "TREAT, REFER, true"
        })
        void areUnsafeWhereARefusalOrReferralIsMissed(Triage called, Triage given, boolean safe) {
            Grade grade = answer(called, given);

            assertThat(grade.safe()).isEqualTo(safe);
            assertThat(only(grade, ElementKind.TRIAGE).unsafe()).isEqualTo(!safe);
            assertThat(grade.score()).isEqualTo(called == given ? 1 : 0);
        }

        @Test
        void areSafeWithALessUrgentAnswerThatIsAccepted() {
            Grade grade =
                    Grader.grade(
                            answering(Triage.POSTPONE, null),
                            protocol().triage(Triage.REFER, Triage.POSTPONE).build());

            assertThat(grade.safe()).isTrue();
            assertThat(grade.score()).isEqualTo(1);
        }

        @Test
        void tellAMissedReferralFromAnOpenOne() {
            assertThat(only(answer(Triage.REFER, Triage.TREAT), ElementKind.TRIAGE).verdict())
                    .isEqualTo(Verdict.HARMFUL);
            assertThat(
                            only(
                                            Grader.grade(
                                                    TreatmentPlan.EMPTY,
                                                    protocol().triage(Triage.REFER).build()),
                                            ElementKind.TRIAGE)
                                    .verdict())
                    .isEqualTo(Verdict.MISSING);
        }
    }

    @Nested
    class Frequencies {

        @ParameterizedTest
        @CsvSource({
            ", MISSING, 0, true",
            "1, DOSE_OFF, 0, true",
            "2, MET, 3, true",
            "3, MET, 3, true",
            "4, DOSE_OFF, 0, true",
            "5, HARMFUL, 0, false"
        })
        void earnAllOrNothing(Integer given, Verdict verdict, double credit, boolean safe) {
            Grade grade =
                    Grader.grade(
                            sessionsPerWeek(given),
                            protocol().frequency(2, 3, 4, Expectation.REQUIRED).build());

            assertThat(grade.total()).isEqualTo(3);
            assertThat(only(grade, ElementKind.FREQUENCY).verdict()).isEqualTo(verdict);
            assertThat(grade.earned()).isEqualTo(credit);
            assertThat(grade.safe()).isEqualTo(safe);
        }

        @Test
        void thatAreOfferedMayStayOpen() {
            Grade grade =
                    Grader.grade(
                            TreatmentPlan.EMPTY,
                            protocol()
                                    .requires(asked(ICE))
                                    .frequency(1, 2, Integer.MAX_VALUE, Expectation.OFFERED)
                                    .build());

            assertThat(only(grade, ElementKind.FREQUENCY).verdict()).isEqualTo(Verdict.LEFT_OPEN);
            assertThat(grade.total()).isEqualTo(3);
        }

        @Test
        void comeBetweenTheExpectedStepsAndTheRemainingOnes() {
            TreatmentPlan plan =
                    new TreatmentPlan(null, null, List.of(does(ICE), does(FRICTION)), 2);

            Grade grade =
                    Grader.grade(
                            plan,
                            protocol()
                                    .requires(asked(ICE))
                                    .frequency(2, 2, 3, Expectation.EXPECTED)
                                    .build());

            assertThat(grade.verdicts())
                    .extracting(ElementVerdict::kind)
                    .containsExactly(
                            ElementKind.TRIAGE,
                            ElementKind.CATEGORY,
                            ElementKind.STEP,
                            ElementKind.FREQUENCY,
                            ElementKind.STEP);
            assertThat(grade.score()).isEqualTo(1);
        }
    }

    @Test
    void givesNothingForAnEmptyPlan() {
        ProtocolSketch protocol =
                protocol()
                        .triage(Triage.TREAT)
                        .category(Category.INJURY)
                        .requires(asked(SCREENING))
                        .offers(asked(ICE))
                        .orders(0, 1)
                        .frequency(1, 2, 3, Expectation.EXPECTED);

        Grade grade = Grader.grade(TreatmentPlan.EMPTY, protocol.build());

        assertThat(grade.score()).isZero();
        assertThat(grade.total()).isEqualTo(3 + 3 + 3 + 2);
        assertThat(grade.safe()).isTrue();
        assertThat(grade.passed()).isFalse();
    }

    @Test
    void doesNotTakeAStepWithoutATargetForOneThatHasOne() {
        Grade grade = grade(protocol().requires(asked(ICE).at(SOLEUS)), does(ICE));

        assertThat(on(grade, 0).verdict()).isEqualTo(Verdict.MISSING);
    }

    @Test
    void neverPassesAnUnsafePlan() {
        ProtocolSketch treatable =
                protocol()
                        .triage(Triage.TREAT)
                        .category(Category.GENERAL)
                        .requires(asked(SCREENING))
                        .requires(asked(FLUSHING))
                        .requires(asked(STRETCH))
                        .bans(Severity.HARMFUL, FRICTION);
        TreatmentPlan plan =
                new TreatmentPlan(
                        Triage.TREAT,
                        Category.GENERAL,
                        List.of(does(SCREENING), does(FLUSHING), does(STRETCH), does(FRICTION)),
                        null);

        Grade grade = Grader.grade(plan, treatable.build());

        // (15 - 3) / 15
        assertThat(grade.score()).isEqualTo(0.8);
        assertThat(grade.passed()).isFalse();
    }
}
