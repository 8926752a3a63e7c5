package org.palpate.planner;

import static org.palpate.content.ProtocolAssert.assertThatFacts;
import static org.palpate.planner.DoseField.KNEE_BEND;
import static org.palpate.planner.DoseField.MINUTES;
import static org.palpate.planner.DoseField.POSITION;
import static org.palpate.planner.DoseField.PRESSURE;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.palpate.content.ProtocolAssert;

/** The four named injuries: ITB, ACH, KNEE and PF with the readings. */
class NamedInjuryRuleTest {

    private static ProtocolAssert injured(String kind, String more) {
        return assertThatFacts(
                        """
                        goal: heal
                        injury: {kind: %s, side: left, days: 60}
                        diagnosed: true
                        in_care_plan: true
                        %s
                        """
                                .formatted(kind, more))
                .hasCategory(Category.INJURY)
                .acceptsTriage(Triage.TREAT);
    }

    @Nested
    class IliotibialBand {

        @ParameterizedTest
        @ValueSource(strings = {"gluteus-maximus", "gluteus-medius", "gluteus-minimus"})
        void asksForEachGlutealByName(String muscle) {
            injured("itb", "")
                    .requires("deep-stripping", "left " + muscle)
                    .isNamedExactly()
                    .because("ITB-4");
        }

        @Test
        void worksTensorAndBand() {
            injured("itb", "")
                    .requires("deep-stripping", "left tensor-fasciae-latae")
                    .because("ITB-5")
                    .and()
                    .requires("deep-stripping", "left iliotibial-band")
                    .ideally(PRESSURE, 5)
                    .because("ITB-6", "ITB-7", "ITB-8")
                    .and()
                    .hasPressureCeiling(5);
        }

        @ParameterizedTest
        @ValueSource(strings = {"left lateral-femoral-condyle", "left greater-trochanter"})
        void endsBeforeTheBone(String bone) {
            injured("itb", "").costs("deep-stripping", bone, Dose.of(PRESSURE, 4), "ITB-6");
        }

        @Test
        void checksNeighborsAndAbductors() {
            injured("itb", "")
                    .requires("tightness-check", "left iliopsoas")
                    .because("ITB-9")
                    .and()
                    .requires("tightness-check", "left vastus-lateralis")
                    .because("ITB-9")
                    .and()
                    .expects("strength-check", "left gluteus-medius")
                    .because("ITB-10")
                    .and()
                    .expects("strength-check", "left gluteus-minimus")
                    .because("ITB-10")
                    .and()
                    .expects("abductor-exercise")
                    .because("ITB-11");
        }

        @Test
        void treatsWhatTheCheckFoundTight() {
            injured("itb", "findings: {iliopsoas: tight, vastus_lateralis: normal}")
                    .asksFor("deep-stripping", "left iliopsoas")
                    .because("A-17")
                    .and()
                    .asksForNo("deep-stripping", "left vastus-lateralis")
                    .mentions("foam-rolling", "iliopsoas");
        }

        @ParameterizedTest
        @ValueSource(strings = {"cross-fiber-friction", "scraping-tool", "ice"})
        void takesFrictionToolAndIceAsOptional(String technique) {
            injured("itb", "")
                    .needsNo(technique, "left iliotibial-band")
                    .tolerates(technique, "left iliotibial-band")
                    .leavesFrequencyOpen();
        }
    }

    @Nested
    class Achilles {

        @Test
        void inheritsTheTendonRules() {
            injured("achilles", "")
                    .requires("cross-fiber-friction", "left achilles-tendon")
                    .because("INJ-TEN-3")
                    .and()
                    .offers("scraping-tool", "left achilles-tendon")
                    .because("INJ-TEN-4")
                    .and()
                    .requires("ice", "left achilles-tendon")
                    .ideally(MINUTES, 10, 15)
                    .because("INJ-TEN-5")
                    .and()
                    .hasFrequency(2, 3, Expectation.REQUIRED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"gastrocnemius", "soleus"})
        void beginsWithBothCalfMuscles(String muscle) {
            injured("achilles", "")
                    .requires("deep-stripping", "left " + muscle)
                    .ideally(PRESSURE, 4)
                    .because("ACH-1")
                    .and()
                    .binds(
                            "deep-stripping",
                            "left " + muscle,
                            "cross-fiber-friction",
                            "left achilles-tendon")
                    .binds(
                            "deep-stripping",
                            "left " + muscle,
                            "deep-stripping",
                            "left flexor-hallucis-longus");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "tibialis-posterior",
                    "flexor-hallucis-longus",
                    "flexor-digitorum-longus"
                })
        void addsTheDeepFlexorsSideLying(String muscle) {
            injured("achilles", "")
                    .requires("deep-stripping", "left " + muscle)
                    .accepts(POSITION, 1)
                    .doesNotAccept(POSITION, 3, 4)
                    .because("ACH-3");
        }

        @ParameterizedTest
        @ValueSource(strings = {"hamstrings", "gluteals", "intrinsic-foot-muscles"})
        void checksThePosteriorChain(String part) {
            injured("achilles", "").requires("tightness-check", "left " + part).because("ACH-4");
        }

        @Test
        void treatsAnInsertionTheSameWayAboveTheBone() {
            injured("achilles", "injury.site: insertion")
                    .cites("A-32")
                    .requires("cross-fiber-friction", "left achilles-tendon")
                    .and()
                    .costs("cross-fiber-friction", "left calcaneus", "A-32");
        }
    }

    @Nested
    class RunnersKnee {

        @ParameterizedTest
        @ValueSource(strings = {"vastus-lateralis", "vastus-intermedius", "rectus-femoris"})
        void loosensTheThreeHeads(String head) {
            injured("runners_knee", "")
                    .requires("deep-stripping", "left " + head)
                    .because("KNEE-3");
        }

        @ParameterizedTest
        @ValueSource(strings = {"supra-patellar-tendon", "infra-patellar-tendon"})
        void rubsBothTendons(String tendon) {
            injured("runners_knee", "")
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
        void stretchesModestlyThenIces() {
            injured("runners_knee", "")
                    .requires("quad-stretch", "left quadriceps")
                    .accepts(KNEE_BEND, 20, 45)
                    .doesNotAccept(KNEE_BEND, 120)
                    .because("KNEE-6")
                    .and()
                    .requires("ice", "left knee")
                    .ideally(MINUTES, 10, 15)
                    .because("KNEE-7")
                    .and()
                    .binds("quad-stretch", "left quadriceps", "ice", "left knee")
                    .isUnsafeWith(
                            "quad-stretch", "left quadriceps", Dose.of(KNEE_BEND, 140), "KNEE-6");
        }

        @Test
        void strengthensTheTeardropToLockOut() {
            injured("runners_knee", "")
                    .requires("vmo-exercise")
                    .ideally(KNEE_BEND, 0)
                    .because("KNEE-4", "KNEE-9");
        }

        @ParameterizedTest
        @ValueSource(strings = {"iliopsoas", "hamstrings", "calf"})
        void checksTheSameLeg(String muscle) {
            injured("runners_knee", "")
                    .requires("tightness-check", "left " + muscle)
                    .because("KNEE-8");
        }

        @Test
        void needsNeitherToolNorFrequency() {
            injured("runners_knee", "")
                    .needsNo("scraping-tool", "left infra-patellar-tendon")
                    .leavesFrequencyOpen()
                    .cites("A-15");
        }

        @Test
        void takesTheTendonFrequencyForAPatellarTendinopathy() {
            injured("tendinopathy", "injury.structure: left infra-patellar-tendon")
                    .hasFrequency(2, 3, Expectation.REQUIRED)
                    .offers("scraping-tool", "left infra-patellar-tendon");
        }
    }

    @Nested
    class PlantarFascia {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "gastrocnemius",
                    "soleus",
                    "tibialis-posterior",
                    "flexor-hallucis-longus",
                    "flexor-digitorum-longus"
                })
        void alwaysStartsAtTheCalfAndDeepFlexors(String muscle) {
            injured("plantar", "")
                    .requires("deep-stripping", "left " + muscle)
                    .ideally(PRESSURE, 4)
                    .because("PF-1")
                    .and()
                    .binds(
                            "deep-stripping",
                            "left " + muscle,
                            "cross-fiber-friction",
                            "left plantar-fascia-origin")
                    .binds("deep-stripping", "left " + muscle, "ice", "left sole");
        }

        @Test
        void worksSoleIntrinsicsAndOrigin() {
            injured("plantar", "")
                    .cites("PF-2")
                    .requires("deep-stripping", "left intrinsic-foot-muscles")
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
                    .because("PF-6")
                    .and()
                    .binds(
                            "cross-fiber-friction", "left plantar-fascia-origin",
                            "ice", "left sole")
                    .doesNotBind(
                            "deep-stripping", "left intrinsic-foot-muscles",
                            "cross-fiber-friction", "left plantar-fascia-origin");
        }

        @Test
        void worksTheSoleItself() {
            injured("plantar", "")
                    .requires("deep-stripping", "left plantar-fascia")
                    .because("PF-3");
        }

        @Test
        void leavesFrequencyUngraded() {
            injured("plantar", "").leavesFrequencyOpen();
        }

        @Test
        void rollsTheCalfAtHome() {
            injured("plantar", "").expects("foam-rolling", "calf").because("HOME-3");
        }
    }
}
