package org.palpate.content;

import static org.palpate.content.ProtocolAssert.assertThatCase;
import static org.palpate.planner.DoseField.BARRIER;
import static org.palpate.planner.DoseField.HOLD;
import static org.palpate.planner.DoseField.INTENSITY;
import static org.palpate.planner.DoseField.KNEE_BEND;
import static org.palpate.planner.DoseField.MINUTES;
import static org.palpate.planner.DoseField.PACE;
import static org.palpate.planner.DoseField.PASSES;
import static org.palpate.planner.DoseField.POSITION;
import static org.palpate.planner.DoseField.PRESSURE;
import static org.palpate.planner.DoseField.REPETITIONS;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.palpate.planner.Category;
import org.palpate.planner.Dose;
import org.palpate.planner.Expectation;
import org.palpate.planner.Triage;

/** The protocol of each practice case, written by hand from the domain files. */
class CaseProtocolTest {

    @Nested
    class HalfMarathonTomorrow {

        @Test
        void isAPreEventSessionWithTheUsualLightWork() {
            assertThatCase("C01")
                    .hasTriage(Triage.TREAT)
                    .hasCategory(Category.PRE_EVENT)
                    .cites("CAT-1", "CAT-2", "PRE-1")
                    .requires("establish-objective")
                    .because("CAT-1")
                    .and()
                    .expects("flushing", "legs")
                    .ideally(PRESSURE, 1)
                    .because("PRE-4")
                    .and()
                    .expects("compression", "legs")
                    .because("PRE-4")
                    .and()
                    .expects("rocking", "legs")
                    .because("PRE-4")
                    .and()
                    .expects("shaking", "legs")
                    .because("PRE-4");
        }

        @ParameterizedTest
        @ValueSource(strings = {"pin-and-stretch", "art-style"})
        void allowsUpToTenDeeperPassesWithMovementOnTheBand(String technique) {
            assertThatCase("C01")
                    .offers(technique, "right gastrocnemius")
                    .accepts(PASSES, 1, 4, 5, 10)
                    .doesNotAccept(PASSES, 11)
                    .because("PRE-6", "PRE-7");
        }

        @Test
        void endsWithDynamicStretchingAndAnExitCheck() {
            assertThatCase("C01")
                    .offers("ais", "legs")
                    .because("PRE-8")
                    .and()
                    .binds("flushing", "legs", "ais", "legs")
                    .requires("exit-check")
                    .because("PRE-5")
                    .and()
                    .requires("home-care-advice")
                    .because("HOME-1");
        }

        @Test
        void hasNoLongHoldsNoColdAndNoInjuryWork() {
            assertThatCase("C01")
                    .asksForNo("static-stretch", "legs")
                    .asksForNo("cold-bath")
                    .asksForNo("cross-fiber-friction", "legs")
                    .asksForNo("scraping-tool", "legs")
                    .asksForNo("deep-stripping", "quadriceps")
                    .needsNo("confirm-diagnosis")
                    .leavesFrequencyOpen();
        }
    }

    @Nested
    class CoachAndRunner {

        @Test
        void leavesTheLegsAloneBecauseTheClientWantsNoTouch() {
            assertThatCase("C02")
                    .hasTriage(Triage.POSTPONE)
                    .acceptsCategory(Category.PRE_EVENT)
                    .keepsHandsOff()
                    .cites("PRE-2", "P-4");
        }

        @Test
        void asksForThePatternExplainsAndBooksLaterSessions() {
            assertThatCase("C02")
                    .requires("establish-objective")
                    .because("CAT-1")
                    .and()
                    .asksFor("ask-preference")
                    .because("PRE-2")
                    .and()
                    .asksFor("explain-pattern")
                    .and()
                    .asksFor("book-post-event")
                    .because("POST-2")
                    .and()
                    .asksFor("plan-trial")
                    .because("PRE-3")
                    .and()
                    .offers("home-care-advice")
                    .because("HOME-1")
                    .and()
                    .needsNo("talk-to-coach")
                    .needsNo("foam-rolling", "legs");
        }
    }

    @Nested
    class AfterTheMarathon {

        @Test
        void isAPostEventSessionThatStartsAtTheGate() {
            assertThatCase("C03")
                    .hasTriage(Triage.TREAT)
                    .hasCategory(Category.POST_EVENT)
                    .cites("POST-1", "POST-2", "POST-3")
                    .asksFor("post-event-gate");
        }

        @ParameterizedTest
        @ValueSource(strings = {"quadriceps", "hamstrings", "calf"})
        void flushesThighsAndCalvesSlowlyAndLightlyThenHoldsEachOnce(String region) {
            assertThatCase("C03")
                    .requires("flushing", region)
                    .ideally(PRESSURE, 2)
                    .doesNotAccept(PRESSURE, 4, 5)
                    .ideally(PACE, 1)
                    .doesNotAccept(PACE, 3)
                    .because("POST-4", "POST-5")
                    .and()
                    .asksFor("static-stretch", region)
                    .ideally(HOLD, 30)
                    .ideally(REPETITIONS, 1)
                    .because("POST-7", "POST-8")
                    .and()
                    .binds("flushing", region, "static-stretch", region)
                    .binds("static-stretch", region, "cold-bath", "")
                    .binds("flushing", region, "cold-bath", "");
        }

        @Test
        void requiresTheStretch() {
            assertThatCase("C03").requires("static-stretch", "calf").because("POST-7");
        }

        @Test
        void toppedOffWithColdAndAdviceButNothingDeep() {
            assertThatCase("C03")
                    .expects("cold-bath")
                    .because("POST-9")
                    .and()
                    .requires("home-care-advice")
                    .because("HOME-1")
                    .and()
                    .asksForNo("deep-stripping", "legs")
                    .asksForNo("cross-fiber-friction", "legs")
                    .asksForNo("scraping-tool", "legs")
                    .asksForNo("trigger-point-pressure", "legs")
                    .leavesFrequencyOpen()
                    .staysWithin(3);
        }
    }

    @Nested
    class BaseTraining {

        @Test
        void isAGeneralSessionWithDeeperWorkOnWhatIsShort() {
            assertThatCase("C04")
                    .hasTriage(Triage.TREAT)
                    .hasCategory(Category.GENERAL)
                    .cites("CAT-2", "GEN-1")
                    .expects("deep-stripping", "hamstrings")
                    .ideally(PRESSURE, 4)
                    .canBe("trigger-point-pressure", "pin-and-stretch", "cross-fiber-friction")
                    .because("GEN-2")
                    .and()
                    .expects("deep-stripping", "gluteals")
                    .ideally(PRESSURE, 4)
                    .because("GEN-2");
        }

        @Test
        void quietsTheTriggerPointsAndFreesTheHip() {
            assertThatCase("C04")
                    .asksFor("trigger-point-pressure", "right gluteals")
                    .because("GEN-1")
                    .and()
                    .asksFor("range-of-motion", "hips")
                    .because("GEN-1");
        }

        @Test
        void readsTheTissueAndStopsShortOfGuarding() {
            assertThatCase("C04")
                    .requires("palpation-check")
                    .because("GEN-3")
                    .and()
                    .requires("ease-off-guarding")
                    .because("GEN-4")
                    .and()
                    .expects("explain-soreness")
                    .because("GEN-5");
        }

        @ParameterizedTest
        @ValueSource(strings = {"hamstrings", "gluteals", "piriformis"})
        void sendsHomeWithRolling(String area) {
            assertThatCase("C04").expects("foam-rolling", area).because("HOME-3");
        }

        @Test
        void takesADayOfSorenessAsUsualAndBindsNoOrder() {
            assertThatCase("C04")
                    .cites("GEN-5")
                    .doesNotCite("GEN-6")
                    .hasPressureCeiling(4)
                    .doesNotBind(
                            "trigger-point-pressure", "right gluteals",
                            "deep-stripping", "hamstrings")
                    .doesNotBind(
                            "deep-stripping", "hamstrings",
                            "trigger-point-pressure", "right gluteals")
                    .doesNotBind("deep-stripping", "hamstrings", "range-of-motion", "hips")
                    .leavesFrequencyOpen();
        }
    }

    @Nested
    class OuterKnee {

        @Test
        void isInjuryWorkOnCheckedGround() {
            assertThatCase("C05")
                    .acceptsTriage(Triage.TREAT)
                    .hasCategory(Category.INJURY)
                    .cites("INJ-1", "INJ-4", "ITB-2")
                    .requires("confirm-diagnosis")
                    .because("INJ-3")
                    .and()
                    .asksFor("report-to-clinician")
                    .because("INJ-3");
        }

        @ParameterizedTest
        @ValueSource(strings = {"gluteus-maximus", "gluteus-medius", "gluteus-minimus"})
        void worksEachGluteal(String muscle) {
            assertThatCase("C05")
                    .requires("deep-stripping", "right " + muscle)
                    .isNamedExactly()
                    .because("ITB-4");
        }

        @Test
        void worksTheTensorAndTheBandVeryDeeply() {
            assertThatCase("C05")
                    .requires("deep-stripping", "right tensor-fasciae-latae")
                    .because("ITB-5")
                    .and()
                    .requires("deep-stripping", "right iliotibial-band")
                    .ideally(PRESSURE, 5)
                    .doesNotAccept(PRESSURE, 1, 2)
                    .accepts(POSITION, 2)
                    .because("ITB-6", "ITB-7", "ITB-8")
                    .and()
                    .hasPressureCeiling(5);
        }

        @Test
        void checksBothNeighborsAndTreatsOnlyTheTightOne() {
            assertThatCase("C05")
                    .requires("tightness-check", "right iliopsoas")
                    .because("ITB-9")
                    .and()
                    .requires("tightness-check", "right vastus-lateralis")
                    .because("ITB-9")
                    .and()
                    .asksFor("deep-stripping", "right vastus-lateralis")
                    .because("A-17")
                    .and()
                    .asksForNo("deep-stripping", "right iliopsoas");
        }

        @Test
        void expectsWeakAbductorsAndTrainsThem() {
            assertThatCase("C05")
                    .expects("strength-check", "right gluteus-medius")
                    .because("ITB-10")
                    .and()
                    .expects("strength-check", "right gluteus-minimus")
                    .because("ITB-10")
                    .and()
                    .expects("abductor-exercise")
                    .because("ITB-11");
        }

        @ParameterizedTest
        @ValueSource(strings = {"iliotibial-band", "gluteals", "quadriceps"})
        void sendsHomeWithRolling(String area) {
            assertThatCase("C05").expects("foam-rolling", area).because("HOME-3");
        }

        @Test
        void asksForNoFrictionToolIceOrFrequencyAndBindsNoOrder() {
            assertThatCase("C05")
                    .needsNo("cross-fiber-friction", "right iliotibial-band")
                    .needsNo("scraping-tool", "right iliotibial-band")
                    .needsNo("ice", "right iliotibial-band")
                    .needsNo("foam-rolling", "iliopsoas")
                    .leavesFrequencyOpen()
                    .doesNotBind(
                            "deep-stripping", "right gluteus-medius",
                            "deep-stripping", "right iliotibial-band")
                    .doesNotBind(
                            "deep-stripping", "right iliotibial-band",
                            "deep-stripping", "right gluteus-medius");
        }
    }

    @Nested
    class StiffAchilles {

        @ParameterizedTest
        @ValueSource(strings = {"gastrocnemius", "soleus"})
        void stripsTheCalfFirst(String muscle) {
            assertThatCase("C06")
                    .hasCategory(Category.INJURY)
                    .requires("deep-stripping", "left " + muscle)
                    .ideally(PRESSURE, 4)
                    .because("ACH-1", "INJ-TEN-2")
                    .and()
                    .binds(
                            "deep-stripping",
                            "left " + muscle,
                            "deep-stripping",
                            "left tibialis-posterior")
                    .binds(
                            "deep-stripping",
                            "left " + muscle,
                            "cross-fiber-friction",
                            "left achilles-tendon")
                    .binds(
                            "deep-stripping",
                            "left " + muscle,
                            "scraping-tool",
                            "left achilles-tendon");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "tibialis-posterior",
                    "flexor-hallucis-longus",
                    "flexor-digitorum-longus"
                })
        void worksTheDeepFlexorsInSideLying(String muscle) {
            assertThatCase("C06")
                    .requires("deep-stripping", "left " + muscle)
                    .accepts(POSITION, 1)
                    .doesNotAccept(POSITION, 3, 4)
                    .because("ACH-3")
                    .and()
                    .doesNotBind(
                            "deep-stripping",
                            "left " + muscle,
                            "cross-fiber-friction",
                            "left achilles-tendon");
        }

        @Test
        void rubsTheTendonAndOffersTheTool() {
            assertThatCase("C06")
                    .requires("cross-fiber-friction", "left achilles-tendon")
                    .because("INJ-TEN-3")
                    .and()
                    .offers("scraping-tool", "left achilles-tendon")
                    .because("INJ-TEN-4")
                    .and()
                    .doesNotBind(
                            "cross-fiber-friction", "left achilles-tendon",
                            "scraping-tool", "left achilles-tendon")
                    .doesNotBind(
                            "scraping-tool", "left achilles-tendon",
                            "cross-fiber-friction", "left achilles-tendon");
        }

        @Test
        void endsWithIceOnTheTendon() {
            assertThatCase("C06")
                    .requires("ice", "left achilles-tendon")
                    .ideally(MINUTES, 10, 15)
                    .isSafeTo(MINUTES, 19)
                    .because("INJ-TEN-5")
                    .and()
                    .binds(
                            "cross-fiber-friction", "left achilles-tendon",
                            "ice", "left achilles-tendon")
                    .binds(
                            "scraping-tool", "left achilles-tendon",
                            "ice", "left achilles-tendon")
                    .binds(
                            "deep-stripping", "left tibialis-posterior",
                            "ice", "left achilles-tendon");
        }

        @ParameterizedTest
        @ValueSource(strings = {"hamstrings", "gluteals", "intrinsic-foot-muscles"})
        void checksThePosteriorChain(String part) {
            assertThatCase("C06").requires("tightness-check", "left " + part).because("ACH-4");
        }

        @Test
        void comesTwoOrThreeTimesAWeekAndKeepsLoading() {
            assertThatCase("C06")
                    .cites("ACH-2")
                    .hasFrequency(2, 3, Expectation.REQUIRED)
                    .requires("confirm-diagnosis")
                    .because("INJ-3")
                    .and()
                    .expects("foam-rolling", "calf")
                    .because("HOME-3")
                    .and()
                    .mentions("foam-rolling", "shin-muscles")
                    .and()
                    .mentions("keep-loading-exercises");
        }
    }

    @Nested
    class CinemaKnee {

        @ParameterizedTest
        @ValueSource(strings = {"vastus-lateralis", "vastus-intermedius", "rectus-femoris"})
        void loosensTheThreeTightHeads(String head) {
            assertThatCase("C07")
                    .hasCategory(Category.INJURY)
                    .requires("deep-stripping", "left " + head)
                    .because("KNEE-3")
                    .and()
                    .binds("deep-stripping", "left " + head, "quad-stretch", "left quadriceps");
        }

        @ParameterizedTest
        @ValueSource(strings = {"supra-patellar-tendon", "infra-patellar-tendon"})
        void rubsBothTendonsBeforeTheStretch(String tendon) {
            assertThatCase("C07")
                    .requires("cross-fiber-friction", "left " + tendon)
                    .because("KNEE-5")
                    .and()
                    .binds(
                            "cross-fiber-friction",
                            "left " + tendon,
                            "quad-stretch",
                            "left quadriceps");
        }

        @Test
        void stretchesWithLittleKneeBendThenIces() {
            assertThatCase("C07")
                    .requires("quad-stretch", "left quadriceps")
                    .accepts(KNEE_BEND, 30)
                    .doesNotAccept(KNEE_BEND, 120)
                    .because("KNEE-6")
                    .and()
                    .requires("ice", "left knee")
                    .ideally(MINUTES, 10, 15)
                    .because("KNEE-7")
                    .and()
                    .binds("quad-stretch", "left quadriceps", "ice", "left knee")
                    .isUnsafeWith(
                            "quad-stretch", "left quadriceps", Dose.of(KNEE_BEND, 130), "KNEE-6");
        }

        @ParameterizedTest
        @ValueSource(strings = {"iliopsoas", "hamstrings", "calf"})
        void checksTheThreeNeighborsOfThatLeg(String muscle) {
            assertThatCase("C07").requires("tightness-check", "left " + muscle).because("KNEE-8");
        }

        @Test
        void treatsTheHamstringsThatAreTightAndNoOthers() {
            assertThatCase("C07")
                    .asksFor("deep-stripping", "left hamstrings")
                    .because("A-17")
                    .and()
                    .asksForNo("deep-stripping", "iliopsoas")
                    .asksForNo("deep-stripping", "calf")
                    .asksForNo("deep-stripping", "left vastus-medialis");
        }

        @Test
        void strengthensTheTeardropWithALockedKnee() {
            assertThatCase("C07")
                    .requires("vmo-exercise")
                    .ideally(KNEE_BEND, 0)
                    .because("KNEE-4", "KNEE-9");
        }

        @Test
        void hasRollingAtHomeButNoNeedForToolOrFrequency() {
            assertThatCase("C07")
                    .expects("foam-rolling", "quadriceps")
                    .because("HOME-3")
                    .and()
                    .expects("foam-rolling", "hamstrings")
                    .because("HOME-3")
                    .and()
                    .requires("confirm-diagnosis")
                    .and()
                    .needsNo("scraping-tool", "knee")
                    .leavesFrequencyOpen()
                    .cites("KNEE-1", "KNEE-2");
        }
    }

    @Nested
    class OuterAnkle {

        private static final String LIGAMENT = "right anterior-talofibular-ligament";

        @ParameterizedTest
        @ValueSource(strings = {"shin-muscles", "peroneals"})
        void stripsBothSidesBeforeTheLigament(String muscles) {
            assertThatCase("C08")
                    .hasCategory(Category.INJURY)
                    .requires("deep-stripping", "right " + muscles)
                    .ideally(PRESSURE, 4)
                    .because("INJ-LIG-2")
                    .and()
                    .binds("deep-stripping", "right " + muscles, "cross-fiber-friction", LIGAMENT)
                    .binds("deep-stripping", "right " + muscles, "scraping-tool", LIGAMENT);
        }

        @Test
        void takesTheCalfAsWell() {
            assertThatCase("C08").mentions("deep-stripping", "right calf").because("A-18");
        }

        @Test
        void treatsTheLigamentWithFrictionAndToolInEitherOrder() {
            assertThatCase("C08")
                    .requires("cross-fiber-friction", LIGAMENT)
                    .because("INJ-LIG-3")
                    .and()
                    .requires("scraping-tool", LIGAMENT)
                    .because("INJ-LIG-3")
                    .and()
                    .doesNotBind("cross-fiber-friction", LIGAMENT, "scraping-tool", LIGAMENT)
                    .doesNotBind("scraping-tool", LIGAMENT, "cross-fiber-friction", LIGAMENT);
        }

        @Test
        void icesAndRepeatsByAnalogyWithTendons() {
            assertThatCase("C08")
                    .cites("INJ-LIG-1")
                    .expects("ice", LIGAMENT)
                    .ideally(MINUTES, 10, 15)
                    .because("A-9")
                    .and()
                    .hasFrequency(2, 3, Expectation.EXPECTED)
                    .expects("foam-rolling", "calf")
                    .because("HOME-3")
                    .and()
                    .asksForNo("static-stretch", LIGAMENT)
                    .asksForNo("resistive-stretch", "ankle");
        }
    }

    @Nested
    class SprintHamstring {

        @Test
        void worksDeeplyAroundAndLightlyOnTheLesion() {
            assertThatCase("C09")
                    .hasCategory(Category.INJURY)
                    .requires("deep-stripping", "around right hamstrings")
                    .ideally(PRESSURE, 4)
                    .because("INJ-STR-3")
                    .and()
                    .requires("flushing", "site right hamstrings")
                    .ideally(PRESSURE, 1)
                    .doesNotAccept(PRESSURE, 2, 3, 4)
                    .because("INJ-STR-4")
                    .and()
                    .isUnsafeWith(
                            "flushing", "site right hamstrings", Dose.of(PRESSURE, 3), "INJ-STR-4");
        }

        @Test
        void stretchesVeryGentlyTwiceAWeekAtMost() {
            assertThatCase("C09")
                    .requires("static-stretch", "right hamstrings")
                    .ideally(INTENSITY, 1)
                    .doesNotAccept(INTENSITY, 3)
                    .because("INJ-STR-5")
                    .and()
                    .cites("INJ-STR-1", "INJ-STR-2")
                    .isCappedAt(2)
                    .asksFor("explain-stages")
                    .because("INJ-STR-6");
        }

        @Test
        void keepsFrictionToolRollerAndResistanceForLater() {
            assertThatCase("C09")
                    .asksForNo("cross-fiber-friction", "right hamstrings")
                    .asksForNo("cross-fiber-friction", "site right hamstrings")
                    .asksForNo("scraping-tool", "site right hamstrings")
                    .asksForNo("foam-rolling", "right hamstrings")
                    .asksForNo("resistive-stretch", "right hamstrings")
                    .needsNo("ice", "right hamstrings");
        }
    }

    @Nested
    class CalfAfterFlight {

        @Test
        void refersTheSameDayAndDoesNothingElse() {
            assertThatCase("C10")
                    .hasTriage(Triage.REFER)
                    .acceptsCategory(Category.NONE)
                    .keepsHandsOff()
                    .requires("refer-to-doctor")
                    .and()
                    .asksFor("note-findings")
                    .and()
                    .leavesFrequencyOpen()
                    .setsAside("deep-stripping", "", "P-2");
        }
    }

    @Nested
    class FinishTent {

        @Test
        void handsOverToTheMedicalTeamAtOnce() {
            assertThatCase("C11")
                    .hasTriage(Triage.EMERGENCY)
                    .acceptsCategory(Category.NONE)
                    .keepsHandsOff()
                    .requires("hand-over-to-medical-team")
                    .and()
                    .asksFor("stay-with-client")
                    .and()
                    .leavesFrequencyOpen()
                    .setsAside("flushing", "", "P-1")
                    .setsAside("cold-bath", "", "P-1");
        }
    }

    @Nested
    class NoPainNoGain {

        @Test
        void goesOneStepLighterAndLeavesTheMarkAlone() {
            assertThatCase("C12")
                    .acceptsTriage(Triage.LEAVE_AREA_OUT)
                    .hasCategory(Category.GENERAL)
                    .cites("GEN-6", "A-25")
                    .staysWithin(3)
                    .asksForNo("deep-stripping", "left vastus-lateralis")
                    .asksForNo("foam-rolling", "left vastus-lateralis");
        }

        @Test
        void tellsHimAndAsksAgain() {
            assertThatCase("C12")
                    .asksFor("explain-too-deep")
                    .and()
                    .asksFor("ask-medication")
                    .because("A-25")
                    .and()
                    .requires("palpation-check")
                    .because("GEN-3")
                    .and()
                    .requires("ease-off-guarding")
                    .because("GEN-4")
                    .and()
                    .asksFor("next-day-feedback");
        }
    }

    @Nested
    class TendonAndRace {

        @Test
        void letsTheRaceWin() {
            assertThatCase("C13")
                    .hasTriage(Triage.TREAT)
                    .hasCategory(Category.PRE_EVENT)
                    .expects("flushing", "legs")
                    .ideally(PRESSURE, 1)
                    .because("PRE-4")
                    .and()
                    .expects("compression", "legs")
                    .and()
                    .expects("rocking", "legs")
                    .and()
                    .expects("shaking", "legs")
                    .and()
                    .offers("ais", "legs")
                    .and()
                    .requires("exit-check")
                    .because("PRE-5")
                    .and()
                    .requires("confirm-diagnosis")
                    .because("INJ-3");
        }

        @Test
        void setsTheTendonProgramAside() {
            assertThatCase("C13")
                    .setsAside("cross-fiber-friction", "right achilles-tendon", "P-6")
                    .setsAside("scraping-tool", "right achilles-tendon", "P-6")
                    .setsAside("deep-stripping", "right gastrocnemius", "P-6")
                    .setsAside("deep-stripping", "right soleus", "P-6")
                    .setsAside("deep-stripping", "right tibialis-posterior", "P-6")
                    .asksForNo("cross-fiber-friction", "achilles-tendon")
                    .asksForNo("scraping-tool", "achilles-tendon")
                    .asksForNo("deep-stripping", "calf");
        }

        @Test
        void movesTheSessionAfterTheRaceAndLeavesIceOpen() {
            assertThatCase("C13")
                    .asksFor("book-later-session")
                    .because("A-8")
                    .and()
                    .asksFor("book-post-event")
                    .because("POST-2")
                    .and()
                    .offers("ice", "right achilles-tendon");
        }
    }

    @Nested
    class OneSorePoint {

        @Test
        void refersAndKeepsOffTheShin() {
            assertThatCase("C14")
                    .hasTriage(Triage.REFER)
                    .acceptsCategory(Category.NONE)
                    .requires("refer-to-doctor")
                    .and()
                    .asksFor("stop-running-advice")
                    .and()
                    .asksFor("explain-findings")
                    .and()
                    .asksForNo("deep-stripping", "right shin-muscles")
                    .asksForNo("scraping-tool", "right shin-muscles")
                    .asksForNo("foam-rolling", "right shin-muscles")
                    .asksForNo("flushing", "right shin-muscles")
                    .asksForNo("ice", "right tibia-medial-border")
                    .leavesFrequencyOpen()
                    .cites("INJ-3");
        }
    }

    @Test
    void takesIceOnBareSkinForAFault() {
        assertThatCase("C06")
                .isUnsafeWith("ice", "left achilles-tendon", Dose.of(BARRIER, 2), "A-21");
    }
}
