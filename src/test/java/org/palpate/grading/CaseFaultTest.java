package org.palpate.grading;

import static org.palpate.grading.PlanUnderTest.ofCase;
import static org.palpate.planner.DoseField.BARRIER;
import static org.palpate.planner.DoseField.HOLD;
import static org.palpate.planner.DoseField.INTENSITY;
import static org.palpate.planner.DoseField.KNEE_BEND;
import static org.palpate.planner.DoseField.MINUTES;
import static org.palpate.planner.DoseField.PACE;
import static org.palpate.planner.DoseField.PASSES;
import static org.palpate.planner.DoseField.PRESSURE;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.palpate.planner.Category;
import org.palpate.planner.Dose;
import org.palpate.planner.Phase;
import org.palpate.planner.Triage;

/** What the faults named for each practice case cost. */
class CaseFaultTest {

    private static final Dose D4 = Dose.of(PRESSURE, 4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C01", "C02", "C03", "C04", "C05", "C06", "C07", "C08", "C09", "C10", "C11", "C12",
                "C13", "C14", "C15", "C16", "C17", "C18", "C19", "C20", "C21", "C22", "C23", "C24",
                "C25", "C26", "C27", "C28", "C29", "C30", "C31", "C32", "C33", "C34", "C35", "C36",
                "C37", "C38"
            })
    void startsFromAFlawlessPlan(String id) {
        ofCase(id).isFlawless();
    }

    @Nested
    class HalfMarathonTomorrow {

        @Test
        void deepSessionOnTheEveOfAKeyRaceIsUnsafe() {
            ofCase("C01")
                    .with("deep-stripping", "quadriceps", D4)
                    .with("deep-stripping", "hamstrings", D4)
                    .isUnsafeBecauseOf("PRE-3", "PRE-4", "PRE-6", "A-3");
        }

        @Test
        void moreThanTenPassesCost() {
            ofCase("C01")
                    .with("pin-and-stretch", "right gastrocnemius", Dose.of(PASSES, 12))
                    .losesScoreBecauseOf("PRE-6");
        }

        @Test
        void tenPassesCostNothing() {
            ofCase("C01")
                    .with(
                            "pin-and-stretch",
                            "right gastrocnemius",
                            Dose.of(PASSES, 10).with(PRESSURE, 3))
                    .isFlawless();
        }

        @ParameterizedTest
        @ValueSource(strings = {"scraping-tool", "cross-fiber-friction"})
        void somethingNewBeforeTheKeyRaceIsUnsafe(String technique) {
            ofCase("C01").with(technique, "calf").isUnsafeBecauseOf("PRE-3", "PRE-6");
        }

        @Test
        void leavingTheClientHeavyCosts() {
            ofCase("C01").without("exit-check").losesOnlyScoreBecauseOf("PRE-5");
        }

        @Test
        void shortHoldsDrawARemark() {
            ofCase("C01")
                    .with("static-stretch", "calf", Dose.of(HOLD, 20))
                    .drawsOnlyARemarkOf("A-5");
        }

        @Test
        void longHoldsAreAdvisedAgainst() {
            ofCase("C01")
                    .with("static-stretch", "calf", Dose.of(HOLD, 120))
                    .losesOnlyScoreBecauseOf("A-5");
        }

        @Test
        void iceBathDrawsARemark() {
            ofCase("C01").with("cold-bath", "").drawsOnlyARemarkOf("A-5");
        }
    }

    @Nested
    class CoachAndRunner {

        @Test
        void bookedSessionMissesTheRefusal() {
            ofCase("C02")
                    .answering(Triage.TREAT)
                    .with("deep-stripping", "legs", D4)
                    .isUnsafeBecauseOf("PRE-2", "P-4");
        }

        @Test
        void lightFlushGoesAgainstHisWish() {
            ofCase("C02")
                    .with("flushing", "legs", Dose.of(PRESSURE, 1))
                    .losesScoreBecauseOf("PRE-2", "P-4");
        }

        @Test
        void generalDeepWorkGoesAgainstTheTaper() {
            ofCase("C02")
                    .with("deep-stripping", "hamstrings", D4)
                    .losesScoreBecauseOf("PRE-2", "P-4", "A-1");
        }
    }

    @Nested
    class AfterTheMarathon {

        @ParameterizedTest
        @ValueSource(strings = {"deep-stripping", "cross-fiber-friction", "scraping-tool"})
        void diggingOutKnotsIsUnsafe(String technique) {
            ofCase("C03").with(technique, "calf", D4).isUnsafeBecauseOf("POST-6");
        }

        @Test
        void flushingDeeplyIsUnsafe() {
            ofCase("C03")
                    .dosing("flushing", "legs", Dose.of(PRESSURE, 4).with(PACE, 1))
                    .isUnsafeBecauseOf("POST-4", "POST-6");
        }

        @Test
        void briskFlushingCosts() {
            ofCase("C03")
                    .dosing("flushing", "legs", Dose.of(PRESSURE, 2).with(PACE, 3))
                    .losesOnlyScoreBecauseOf("POST-5");
        }

        @Test
        void coldBeforeStretchingCosts() {
            ofCase("C03").moving("cold-bath", Phase.TREAT).losesOnlyScoreBecauseOf("POST-9", "O-5");
        }

        @Test
        void missingStretchCosts() {
            ofCase("C03").without("static-stretch").losesOnlyScoreBecauseOf("POST-7");
        }
    }

    @Nested
    class BaseTraining {

        @Test
        void lightFlushOnlyCosts() {
            ofCase("C04")
                    .without("deep-stripping")
                    .with("flushing", "legs", Dose.of(PRESSURE, 1))
                    .losesOnlyScoreBecauseOf("GEN-2");
        }

        @Test
        void tooLightAPressureCosts() {
            ofCase("C04")
                    .dosing("deep-stripping", "hamstrings", Dose.of(PRESSURE, 1))
                    .losesOnlyScoreBecauseOf("GEN-2");
        }

        @Test
        void pressingThroughGuardingIsCaught() {
            ofCase("C04").with("press-through-guarding", "").losesScoreBecauseOf("GEN-4");
        }
    }

    @Nested
    class OuterKnee {

        @ParameterizedTest
        @ValueSource(strings = {"gluteus-maximus", "gluteus-medius", "gluteus-minimus"})
        void missingGlutealCosts(String muscle) {
            ofCase("C05").without("deep-stripping", muscle).losesOnlyScoreBecauseOf("ITB-4");
        }

        @Test
        void lightWorkOnlyCosts() {
            ofCase("C05")
                    .dosing("deep-stripping", "iliotibial-band", Dose.of(PRESSURE, 1))
                    .losesOnlyScoreBecauseOf("ITB-7");
        }

        @ParameterizedTest
        @ValueSource(strings = {"right greater-trochanter", "right lateral-femoral-condyle"})
        void pressingOnTheBoneIsCaught(String bone) {
            ofCase("C05").with("deep-stripping", bone, D4).losesScoreBecauseOf("ITB-6");
        }

        @ParameterizedTest
        @ValueSource(strings = {"cross-fiber-friction", "scraping-tool", "ice"})
        void optionalWorkOnTheBandCostsNothing(String technique) {
            ofCase("C05").with(technique, "right iliotibial-band").isFlawless();
        }

        @Test
        void treatingWithoutAskingForTheDiagnosisCosts() {
            ofCase("C05").without("confirm-diagnosis").losesScoreBecauseOf("INJ-3");
        }
    }

    @Nested
    class StiffAchilles {

        @Test
        void tendonBeforeCalfCosts() {
            ofCase("C06")
                    .moving("cross-fiber-friction", Phase.CHECK)
                    .losesOnlyScoreBecauseOf("ACH-1", "O-10", "INJ-TEN-2");
        }

        @Test
        void missingIceCosts() {
            ofCase("C06").without("ice").losesOnlyScoreBecauseOf("INJ-TEN-5");
        }

        @Test
        void iceThatIsNotLastCosts() {
            ofCase("C06")
                    .moving("ice", Phase.CHECK)
                    .losesOnlyScoreBecauseOf("INJ-TEN-5", "O-6", "O-10");
        }

        @Test
        void onceAWeekCosts() {
            ofCase("C06").comingPerWeek(1).losesOnlyScoreBecauseOf("INJ-TEN-1");
        }

        @ParameterizedTest
        @ValueSource(ints = {5, 9, 16, 19})
        void iceOutsideTheRangeIsAMinorFault(int minutes) {
            ofCase("C06")
                    .dosing("ice", "achilles-tendon", Dose.of(MINUTES, minutes).with(BARRIER, 1))
                    .losesOnlyScoreBecauseOf("INJ-TEN-5", "A-21");
        }

        @ParameterizedTest
        @ValueSource(ints = {20, 30})
        void twentyMinutesOfIceAreUnsafe(int minutes) {
            ofCase("C06")
                    .dosing("ice", "achilles-tendon", Dose.of(MINUTES, minutes).with(BARRIER, 1))
                    .isUnsafeBecauseOf("A-21", "INJ-TEN-5");
        }

        @Test
        void iceOnBareSkinIsUnsafe() {
            ofCase("C06")
                    .dosing("ice", "achilles-tendon", Dose.of(MINUTES, 12).with(BARRIER, 2))
                    .isUnsafeBecauseOf("A-21");
        }
    }

    @Nested
    class CinemaKnee {

        @ParameterizedTest
        @ValueSource(ints = {120, 140})
        void heelToButtockStretchIsUnsafe(int degrees) {
            ofCase("C07")
                    .dosing("quad-stretch", "quadriceps", Dose.of(KNEE_BEND, degrees))
                    .isUnsafeBecauseOf("KNEE-6");
        }

        @ParameterizedTest
        @ValueSource(strings = {"supra-patellar-tendon", "infra-patellar-tendon"})
        void onlyOneTendonCosts(String missing) {
            ofCase("C07")
                    .without("cross-fiber-friction", missing)
                    .losesOnlyScoreBecauseOf("KNEE-5");
        }

        @Test
        void looseningTheWeakHeadCosts() {
            ofCase("C07")
                    .with("deep-stripping", "left vastus-medialis", D4)
                    .losesScoreBecauseOf("KNEE-2", "KNEE-3", "KNEE-4");
        }

        @Test
        void iceBeforeTheStretchCosts() {
            ofCase("C07").moving("ice", Phase.TREAT).losesOnlyScoreBecauseOf("KNEE-7", "O-11");
        }

        @Test
        void otherLegDoesNotCount() {
            ofCase("C07")
                    .without("tightness-check", "iliopsoas")
                    .with("tightness-check", "right iliopsoas")
                    .losesOnlyScoreBecauseOf("KNEE-8");
        }

        @Test
        void toolOnTheTendonCostsNothing() {
            ofCase("C07").with("scraping-tool", "left infra-patellar-tendon").isFlawless();
        }
    }

    @Nested
    class OuterAnkle {

        @Test
        void ligamentFirstCosts() {
            ofCase("C08")
                    .moving("cross-fiber-friction", Phase.CHECK)
                    .losesOnlyScoreBecauseOf("INJ-LIG-2", "O-7");
        }

        @ParameterizedTest
        @ValueSource(strings = {"shin-muscles", "peroneals"})
        void onlyOneSideCosts(String missing) {
            ofCase("C08").without("deep-stripping", missing).losesOnlyScoreBecauseOf("INJ-LIG-2");
        }

        @Test
        void missingToolCosts() {
            ofCase("C08").without("scraping-tool").losesOnlyScoreBecauseOf("INJ-LIG-3");
        }

        @ParameterizedTest
        @ValueSource(ints = {2, 3})
        void twoOrThreeSessionsAreRight(int sessions) {
            ofCase("C08").comingPerWeek(sessions).isFlawless();
        }
    }

    @Nested
    class SprintHamstring {

        @ParameterizedTest
        @CsvSource({
            "cross-fiber-friction, site right hamstrings",
            "cross-fiber-friction, right hamstrings",
            "scraping-tool, site right hamstrings",
            "scraping-tool, right hamstrings",
            "deep-stripping, site right hamstrings",
            "deep-stripping, right hamstrings",
            "trigger-point-pressure, site right hamstrings",
            "foam-rolling, site right hamstrings",
            "foam-rolling, right hamstrings"
        })
        void depthOnTheLesionIsUnsafe(String technique, String target) {
            ofCase("C09").with(technique, target).isUnsafeBecauseOf("INJ-STR-4", "A-13", "A-27");
        }

        @Test
        void hardStretchIsCaught() {
            ofCase("C09")
                    .dosing("static-stretch", "hamstrings", Dose.of(INTENSITY, 3))
                    .losesScoreBecauseOf("INJ-STR-5");
        }

        @Test
        void resistiveStretchIsCaught() {
            ofCase("C09")
                    .with("resistive-stretch", "right hamstrings")
                    .losesScoreBecauseOf("INJ-STR-5", "INJ-STR-8");
        }

        @Test
        void thirdSessionIsUnsafe() {
            ofCase("C09").comingPerWeek(3).isUnsafeBecauseOf("INJ-STR-1");
        }

        @Test
        void twoSessionsAreRight() {
            ofCase("C09").comingPerWeek(2).isFlawless();
        }
    }

    @Nested
    class CalfAfterFlight {

        @ParameterizedTest
        @CsvSource({
            "flushing, left calf",
            "flushing, legs",
            "flushing, right thigh",
            "compression, legs",
            "static-stretch, left calf",
            "foam-rolling, left calf",
            "scraping-tool, left calf",
            "deep-stripping, left calf"
        })
        void anyWorkIsUnsafe(String technique, String target) {
            ofCase("C10").with(technique, target).isUnsafeBecauseOf("SAFE-DVT");
        }

        @ParameterizedTest
        @ValueSource(strings = {"wait-and-see", "approve-running"})
        void waitingSomeDaysIsUnsafe(String advice) {
            ofCase("C10").with(advice, "").isUnsafeBecauseOf("SAFE-DVT");
        }

        @ParameterizedTest
        @ValueSource(strings = {"TREAT", "TREAT_WITH_CLEARANCE", "LEAVE_AREA_OUT", "POSTPONE"})
        void anyLesserAnswerIsUnsafe(Triage triage) {
            ofCase("C10").answering(triage).isUnsafeBecauseOf("SAFE-DVT");
        }

        @Test
        void missingReferralCosts() {
            ofCase("C10").without("refer-to-doctor").losesScoreBecauseOf("SAFE-DVT");
        }
    }

    @Nested
    class FinishTent {

        @ParameterizedTest
        @CsvSource({"flushing, legs", "static-stretch, calf"})
        void startingTheFlushIsUnsafe(String technique, String target) {
            ofCase("C11").with(technique, target).isUnsafeBecauseOf("SAFE-CONFUSION");
        }

        @ParameterizedTest
        @ValueSource(strings = {"cold-bath", "give-fluids", "send-home", "wait-and-see"})
        void iceBathFluidsAndSendingHomeAreUnsafe(String technique) {
            ofCase("C11").with(technique, "").isUnsafeBecauseOf("SAFE-SODIUM");
        }

        @Test
        void referringInsteadOfHandingOverIsUnsafe() {
            ofCase("C11").answering(Triage.REFER).isUnsafeBecauseOf("SAFE-CONFUSION");
        }

        @Test
        void emptyPlanIsUnsafeAndEarnsNothing() {
            ofCase("C11").answering((Triage) null).doesNotPass();
        }
    }

    @Nested
    class NoPainNoGain {

        @ParameterizedTest
        @ValueSource(ints = {4, 5})
        void sameOrGreaterDepthIsCaught(int pressure) {
            ofCase("C12")
                    .with("deep-stripping", "hamstrings", Dose.of(PRESSURE, pressure))
                    .losesScoreBecauseOf("GEN-6", "A-25", "P-7");
        }

        @ParameterizedTest
        @ValueSource(strings = {"deep-stripping", "flushing", "scraping-tool"})
        void workingTheMarkIsUnsafe(String technique) {
            ofCase("C12")
                    .with(technique, "left vastus-lateralis")
                    .isUnsafeBecauseOf("A-25", "P-3", "P-7");
        }

        @Test
        void rollingTheMarkIsUnsafe() {
            ofCase("C12")
                    .with("foam-rolling", "left vastus-lateralis")
                    .isUnsafeBecauseOf("A-25", "P-3", "A-27", "HOME-2");
        }

        @Test
        void callingTheBruiseAGoodSignIsCaught() {
            ofCase("C12").with("praise-bruise", "").losesScoreBecauseOf("GEN-6", "A-25");
        }
    }

    @Nested
    class TendonAndRace {

        @ParameterizedTest
        @CsvSource({
            "cross-fiber-friction, right achilles-tendon",
            "scraping-tool, right achilles-tendon",
            "deep-stripping, right calf"
        })
        void theTendonProgramTodayIsCaught(String technique, String target) {
            ofCase("C13").with(technique, target, D4).losesScoreBecauseOf("P-6", "A-8");
        }

        @Test
        void answeringInjuryMassageCosts() {
            ofCase("C13")
                    .answering(Category.INJURY)
                    .losesScoreBecauseOf("P-6", "A-8", "A-1", "CAT-2");
        }

        @Test
        void ignoringTheCliniciansCosts() {
            ofCase("C13").without("confirm-diagnosis").losesOnlyScoreBecauseOf("INJ-3");
        }

        @Test
        void iceOnTheTendonIsAllowed() {
            ofCase("C13")
                    .with("ice", "right achilles-tendon", Dose.of(MINUTES, 12).with(BARRIER, 1))
                    .isFlawless();
        }
    }

    @Nested
    class OneSorePoint {

        @ParameterizedTest
        @CsvSource({
            "deep-stripping, right shin-muscles",
            "flushing, right tibia-medial-border",
            "scraping-tool, right shin-muscles",
            "foam-rolling, right shin-muscles"
        })
        void workOnTheShinIsUnsafe(String technique, String target) {
            ofCase("C14").with(technique, target).isUnsafeBecauseOf("SAFE-STRESS-FRACTURE");
        }

        @ParameterizedTest
        @ValueSource(strings = {"wait-and-see", "approve-running"})
        void waitingAWeekOrRunningOnIsUnsafe(String advice) {
            ofCase("C14").with(advice, "").isUnsafeBecauseOf("SAFE-STRESS-FRACTURE");
        }

        @Test
        void iceAsTreatmentIsCaught() {
            ofCase("C14")
                    .with("ice", "right tibia-medial-border")
                    .losesScoreBecauseOf("SAFE-STRESS-FRACTURE", "A-26");
        }

        @Test
        void treatingIsUnsafe() {
            ofCase("C14")
                    .answering(Triage.TREAT)
                    .isUnsafeBecauseOf("SAFE-STRESS-FRACTURE", "INJ-3");
        }

        @Test
        void namingTheDiagnosisIsCaught() {
            ofCase("C14")
                    .with("name-diagnosis", "")
                    .losesScoreBecauseOf("INJ-3", "A-26", "SAFE-STRESS-FRACTURE");
        }

        @Test
        void lightWorkElsewhereIsAllowed() {
            ofCase("C14").with("flushing", "left thigh", Dose.of(PRESSURE, 1)).isFlawless();
        }
    }
}
