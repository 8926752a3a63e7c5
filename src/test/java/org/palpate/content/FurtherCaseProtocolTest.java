package org.palpate.content;

import static org.palpate.content.ProtocolAssert.assertThatCase;
import static org.palpate.planner.DoseField.INTENSITY;
import static org.palpate.planner.DoseField.MINUTES;
import static org.palpate.planner.DoseField.PACE;
import static org.palpate.planner.DoseField.PRESSURE;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.palpate.planner.Category;
import org.palpate.planner.Dose;
import org.palpate.planner.Expectation;
import org.palpate.planner.Triage;

/** The protocol of the cases beyond the first fourteen, written by hand from the domain files. */
class FurtherCaseProtocolTest {

    @Nested
    class FirstStep {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "left gastrocnemius",
                    "left soleus",
                    "left tibialis-posterior",
                    "left flexor-hallucis-longus",
                    "left flexor-digitorum-longus"
                })
        void beginsWithDeepStrippingOfCalfAndDeepFlexors(String muscle) {
            assertThatCase("C15")
                    .hasTriage(Triage.TREAT)
                    .hasCategory(Category.INJURY)
                    .requires("deep-stripping", muscle)
                    .ideally(PRESSURE, 4)
                    .because("PF-1")
                    .and()
                    .binds(
                            "deep-stripping",
                            muscle,
                            "cross-fiber-friction",
                            "left plantar-fascia-origin")
                    .binds("deep-stripping", muscle, "ice", "left sole");
        }

        @Test
        void worksTheSoleAndTheOriginAndFinishesWithIce() {
            assertThatCase("C15")
                    .requires("kneading", "left sole")
                    .because("PF-3")
                    .and()
                    .requires("cross-fiber-friction", "left plantar-fascia-origin")
                    .because("PF-4")
                    .and()
                    .offers("scraping-tool", "left plantar-fascia-origin")
                    .because("PF-5")
                    .and()
                    .requires("ice", "left sole")
                    .ideally(MINUTES, 10, 15)
                    .accepts(MINUTES, 10, 15)
                    .because("PF-6")
                    .and()
                    .binds("cross-fiber-friction", "left plantar-fascia-origin", "ice", "left sole")
                    .requires("confirm-diagnosis")
                    .because("INJ-3")
                    .and()
                    .leavesFrequencyOpen();
        }
    }

    @Nested
    class NineWeeksAfterTheTear {

        @Test
        void isInTheLateStageByItsDaysAndWithoutASignAgainstIt() {
            assertThatCase("C16").readsAs("injury.stage", "late").hasCategory(Category.INJURY);
        }

        @Test
        void rubsTheSpotMoreStronglyAndStretchesAgainstResistance() {
            assertThatCase("C16")
                    .requires("cross-fiber-friction", "left gastrocnemius")
                    .because("INJ-STR-6")
                    .and()
                    .requires("static-stretch", "left gastrocnemius")
                    .ideally(INTENSITY, 2, 3)
                    .because("INJ-STR-7")
                    .and()
                    .requires("resistive-stretch", "left gastrocnemius")
                    .because("INJ-STR-8")
                    .and()
                    .hasFrequency(1, 2, Expectation.REQUIRED)
                    .isCappedAt(2);
        }
    }

    @Nested
    class TwoHoursToTheStart {

        @Test
        void meetsTheTestedLoveOfDeepWorkShortOfGuarding() {
            assertThatCase("C17")
                    .readsAs("slot", "race_day")
                    .hasTriage(Triage.TREAT)
                    .hasCategory(Category.PRE_EVENT)
                    .expects("deep-stripping", "legs")
                    .ideally(PRESSURE, 4)
                    .because("A-3")
                    .and()
                    .requires("ease-off-guarding")
                    .and()
                    .requires("exit-check")
                    .because("PRE-5");
        }

        @Test
        void hasNoHoldsNoColdAndNoFriction() {
            assertThatCase("C17")
                    .asksForNo("static-stretch", "legs")
                    .asksForNo("cold-bath")
                    .asksForNo("scraping-tool", "legs")
                    .leavesFrequencyOpen();
        }
    }

    @Nested
    class SaturdayAndSunday {

        @Test
        void staysInTheLighterOfBothWindows() {
            assertThatCase("C18")
                    .readsAs("slot", "between")
                    .acceptsCategory(Category.PRE_EVENT)
                    .acceptsCategory(Category.POST_EVENT)
                    .requires("flushing", "legs")
                    .ideally(PRESSURE, 1, 2)
                    .ideally(PACE, 1)
                    .because("A-29")
                    .and()
                    .asksFor("compression", "legs")
                    .and()
                    .asksFor("rocking", "legs")
                    .and()
                    .staysWithin(2)
                    .asksForNo("deep-stripping", "legs")
                    .asksForNo("pin-and-stretch", "legs");
        }

        @Test
        void offersColdToWhoeverIsUsedToIt() {
            assertThatCase("C18").offers("cold-bath").because("A-29");
        }
    }

    @Nested
    class EveningAfterTheTrack {

        @Test
        void countsAHardWorkoutLikeARace() {
            assertThatCase("C19")
                    .reads("slot", "post_event", "A-7")
                    .hasCategory(Category.POST_EVENT)
                    .requires("flushing", "legs")
                    .ideally(PRESSURE, 2)
                    .because("POST-4")
                    .and()
                    .asksFor("static-stretch", "legs");
        }

        @Test
        void leavesOutTheColdThatSheDoesNotTolerate() {
            assertThatCase("C19")
                    .asksForNo("cold-bath")
                    .asksForNo("ice", "legs")
                    .isUnsafeWith("cold-bath", "", "A-31");
        }
    }

    @Nested
    class TwoDaysAfterTheMarathon {

        @Test
        void keepsTheLightDepthAndLeavesFrictionOut() {
            assertThatCase("C20")
                    .reads("slot", "late_post", "A-6")
                    .acceptsCategory(Category.POST_EVENT)
                    .acceptsCategory(Category.GENERAL)
                    .staysWithin(3)
                    .asksForNo("deep-stripping", "legs")
                    .asksForNo("cross-fiber-friction", "legs")
                    .costs("deep-stripping", "quadriceps", Dose.of(PRESSURE, 4), "A-6", "POST-6");
        }

        @Test
        void leavesTheBlisterOut() {
            assertThatCase("C20")
                    .acceptsTriage(Triage.LEAVE_AREA_OUT)
                    .cites("SAFE-SKIN", "P-3")
                    .isUnsafeWith("flushing", "right sole", "P-3");
        }
    }

    @Nested
    class RootOnTheTrail {

        @Test
        void protectsAndRefersTheFreshSwollenAnkle() {
            assertThatCase("C21")
                    .readsAs("injury.stage", "acute")
                    .acceptsTriage(Triage.REFER)
                    .keepsHandsOff()
                    .requires("refer-to-doctor")
                    .and()
                    .requires("protect-injury")
                    .because("A-10")
                    .and()
                    .cites("SAFE-ACUTE", "SAFE-FRACTURE")
                    .isUnsafeWith("cross-fiber-friction", "left anterior-talofibular-ligament")
                    .isUnsafeWith("wait-and-see", "");
        }
    }

    @Nested
    class WhereTheTendonMeetsTheHeel {

        @Test
        void givesTheSessionOfEveryAchillesTendon() {
            assertThatCase("C22")
                    .hasCategory(Category.INJURY)
                    .requires("deep-stripping", "left gastrocnemius")
                    .because("ACH-1", "INJ-TEN-2")
                    .and()
                    .requires("deep-stripping", "left flexor-hallucis-longus")
                    .because("ACH-3")
                    .and()
                    .requires("cross-fiber-friction", "left achilles-tendon")
                    .because("INJ-TEN-3")
                    .and()
                    .requires("ice", "left achilles-tendon")
                    .ideally(MINUTES, 10, 15)
                    .because("INJ-TEN-5")
                    .and()
                    .hasFrequency(2, 3, Expectation.REQUIRED);
        }

        @Test
        void rubsAboveTheBoneAndDoesNotForceTheAnkle() {
            assertThatCase("C22")
                    .costs("cross-fiber-friction", "left calcaneus", "A-32")
                    .costs("static-stretch", "left calf", Dose.of(INTENSITY, 3), "A-32");
        }
    }

    @Nested
    class ThirdTimeThisWeek {

        @Test
        void waitsForTheNewWeek() {
            assertThatCase("C23")
                    .hasTriage(Triage.POSTPONE)
                    .requires("book-later-session")
                    .because("P-9")
                    .and()
                    .asksForNo("cross-fiber-friction", "right soleus")
                    .isUnsafeWith("cross-fiber-friction", "right soleus", "P-9");
        }
    }

    @Nested
    class PillBox {

        @Test
        void asksTheDoctorAndWorksLightly() {
            assertThatCase("C24")
                    .hasTriage(Triage.TREAT_WITH_CLEARANCE)
                    .hasCategory(Category.GENERAL)
                    .requires("ask-doctor-consent")
                    .because("SAFE-BLOOD", "SAFE-ILLNESS")
                    .and()
                    .staysWithin(2)
                    .asksForNo("deep-stripping", "legs")
                    .asksForNo("foam-rolling", "legs")
                    .isUnsafeWith(
                            "deep-stripping", "quadriceps", Dose.of(PRESSURE, 4), "SAFE-BLOOD")
                    .isUnsafeWith("cold-bath", "", "SAFE-COLD-BATH");
        }
    }

    @Nested
    class AfterTheAntibiotic {

        @Test
        void sendsTheTendonToTheDoctorFirst() {
            assertThatCase("C25")
                    .hasTriage(Triage.REFER)
                    .keepsHandsOff()
                    .requires("refer-to-doctor")
                    .because("SAFE-TENDON-DRUGS")
                    .and()
                    .asksFor("ask-medication")
                    .and()
                    .isUnsafeWith(
                            "cross-fiber-friction", "right achilles-tendon", "SAFE-TENDON-DRUGS");
        }
    }

    @Nested
    class PaleOnTheTable {

        @Test
        void stopsAndFindsOutWhy() {
            assertThatCase("C26")
                    .hasTriage(Triage.POSTPONE)
                    .acceptsCategory(Category.NONE)
                    .keepsHandsOff()
                    .requires("stop-and-reassess")
                    .because("SAFE-STOP")
                    .and()
                    .isUnsafeWith("flushing", "left hamstrings", "SAFE-STOP");
        }
    }

    @Nested
    class Emergencies {

        @ParameterizedTest
        @CsvSource({
            "C27, SAFE-EMBOLISM, SAFE-CHEST",
            "C28, SAFE-COLLAPSE, SAFE-HEAT",
            "C29, SAFE-CHILL, P-1",
            "C30, SAFE-RHABDO, SAFE-COMPARTMENT",
            "C31, SAFE-CAUDA, SAFE-NERVE"
        })
        void getHelpAtOnceAndNobodyIsLeftAlone(String id, String rule, String other) {
            assertThatCase(id)
                    .hasTriage(Triage.EMERGENCY)
                    .acceptsCategory(Category.NONE)
                    .keepsHandsOff()
                    .requires("call-emergency")
                    .because(rule)
                    .and()
                    .requires("stay-with-client")
                    .and()
                    .cites(rule, other, "P-1")
                    .leavesFrequencyOpen()
                    .isUnsafeWith("flushing", "legs")
                    .isUnsafeWith("send-home", "");
        }

        @Test
        void theShiveringRunnerGetsNoIceBath() {
            assertThatCase("C29").isUnsafeWith("cold-bath", "", "SAFE-CHILL");
        }
    }

    @Nested
    class ReferredBeforeAnyTreatment {

        @ParameterizedTest
        @CsvSource({"C32, SAFE-SKIN-INFECTION, calf", "C33, SAFE-RUPTURE, left calf"})
        void nothingAtAllIsDoneWithTheClient(String id, String rule, String place) {
            assertThatCase(id)
                    .acceptsTriage(Triage.REFER)
                    .acceptsCategory(Category.NONE)
                    .keepsHandsOff()
                    .requires("refer-to-doctor")
                    .because(rule)
                    .and()
                    .isUnsafeWith("flushing", place, rule);
        }

        @Test
        void theClientWithFeverComesBackWhenWell() {
            assertThatCase("C32").requires("book-later-session").because("SAFE-FEVER");
        }

        @ParameterizedTest
        @CsvSource({
            "C34, SAFE-AVULSION, right hamstrings",
            "C35, SAFE-EXERTIONAL, right shin-muscles",
            "C36, SAFE-JOINT, left knee",
            "C36, SAFE-SWELLING, left knee",
            "C37, SAFE-NIGHT-PAIN, right quadriceps",
            "C38, SAFE-MYOSITIS, left quadriceps"
        })
        void thePartIsLeftAlone(String id, String rule, String place) {
            assertThatCase(id)
                    .hasTriage(Triage.REFER)
                    .acceptsCategory(Category.NONE)
                    .requires("refer-to-doctor")
                    .because(rule)
                    .and()
                    .cites(rule, "P-2")
                    .asksForNo("deep-stripping", place)
                    .isUnsafeWith("flushing", place)
                    .isUnsafeWith("wait-and-see", "", rule);
        }
    }
}
