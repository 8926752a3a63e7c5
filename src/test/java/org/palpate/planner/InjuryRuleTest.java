package org.palpate.planner;

import static org.palpate.content.ProtocolAssert.assertThatFacts;
import static org.palpate.planner.DoseField.BARRIER;
import static org.palpate.planner.DoseField.INTENSITY;
import static org.palpate.planner.DoseField.MINUTES;
import static org.palpate.planner.DoseField.PRESSURE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.palpate.content.ProtocolAssert;

/** INJ-1 to INJ-4, INJ-TEN, INJ-LIG and INJ-STR with the readings. */
class InjuryRuleTest {

    private static final String CLEARED = "diagnosed: true\nin_care_plan: true\n";

    private static ProtocolAssert injured(String injury, String more) {
        return assertThatFacts("goal: heal\n" + CLEARED + "injury: " + injury + "\n" + more);
    }

    private static ProtocolAssert injured(String injury) {
        return injured(injury, "");
    }

    private static ProtocolAssert strain(int grade, int days) {
        return injured(
                "{kind: strain, structure: left hamstrings, side: left, grade: %d, days: %d}"
                        .formatted(grade, days));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{kind: itb, side: left, days: 40}",
                "{kind: achilles, side: left, days: 40}",
                "{kind: runners_knee, side: left, days: 40}",
                "{kind: plantar, side: left, days: 40}",
                "{kind: tendinopathy, structure: left gluteal-tendon, side: left, days: 40}",
                "{kind: ligament, structure: left deltoid-ligament, side: left, grade: 1, days: 40}",
                "{kind: strain, structure: left calf, side: left, grade: 1, days: 10}"
            })
    void everyInjuryNeedsDiagnosisAndPlan(String injury) {
        injured(injury)
                .hasCategory(Category.INJURY)
                .cites("INJ-1", "INJ-2", "INJ-4")
                .requires("confirm-diagnosis")
                .because("INJ-3");
        assertThatFacts("{goal: heal, diagnosed: false, injury: %s}".formatted(injury))
                .hasTriage(Triage.REFER)
                .requires("refer-to-doctor")
                .because("INJ-3")
                .and()
                .asksForNo("cross-fiber-friction", "left lower-leg")
                .costs("name-diagnosis", "", "INJ-3", "A-26");
    }

    @Test
    void worksNoInjuryWithoutAPlanEither() {
        assertThatFacts(
                        """
                        goal: heal
                        diagnosed: true
                        in_care_plan: false
                        injury: {kind: achilles, side: left, days: 60}
                        """)
                .asksForNo("cross-fiber-friction", "left achilles-tendon")
                .costs("cross-fiber-friction", "left achilles-tendon", "INJ-3", "A-26");
    }

    @Test
    void missingDiagnosisMakesInjuryWorkUnsafe() {
        assertThatFacts(
                        """
                        goal: heal
                        diagnosed: false
                        injury: {kind: achilles, side: left, days: 60}
                        """)
                .isUnsafeWith("cross-fiber-friction", "left achilles-tendon", "INJ-3", "A-26")
                .tolerates("flushing", "right thigh", Dose.of(PRESSURE, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "gluteal-tendon, gluteus-medius",
        "proximal-hamstring-tendon, hamstrings",
        "tibialis-posterior-tendon, tibialis-posterior",
        "peroneal-tendon, peroneals",
        "infra-patellar-tendon, rectus-femoris"
    })
    void anyTendonGetsParentMuscleFrictionToolAndIce(String tendon, String muscle) {
        injured(
                        "{kind: tendinopathy, structure: right %s, side: right, days: 60}"
                                .formatted(tendon))
                .requires("deep-stripping", "right " + muscle)
                .ideally(PRESSURE, 4)
                .because("INJ-TEN-2")
                .and()
                .requires("cross-fiber-friction", "right " + tendon)
                .because("INJ-TEN-3")
                .and()
                .offers("scraping-tool", "right " + tendon)
                .because("INJ-TEN-4")
                .and()
                .requires("ice", "right " + tendon)
                .ideally(MINUTES, 10, 15)
                .because("INJ-TEN-5")
                .and()
                .hasFrequency(2, 3, Expectation.REQUIRED)
                .binds("cross-fiber-friction", "right " + tendon, "ice", "right " + tendon)
                .binds("deep-stripping", "right " + muscle, "ice", "right " + tendon)
                .doesNotBind(
                        "cross-fiber-friction", "right " + tendon,
                        "scraping-tool", "right " + tendon);
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "15, true", "16, false"})
    void icesForTenToFifteenMinutes(int minutes, boolean ideal) {
        var step =
                injured("{kind: achilles, side: left, days: 60}")
                        .requires("ice", "left achilles-tendon");
        if (ideal) {
            step.accepts(MINUTES, minutes);
        } else {
            step.doesNotAcceptAsIdeal(MINUTES, minutes);
        }
        step.isSafeTo(MINUTES, 19);
    }

    @Test
    void twentyMinutesBareSkinAndTheFibularHeadAreFaults() {
        injured("{kind: achilles, side: left, days: 60}")
                .isUnsafeWith("ice", "left achilles-tendon", Dose.of(MINUTES, 20), "A-21")
                .isUnsafeWith("ice", "left achilles-tendon", Dose.of(BARRIER, 2), "A-21")
                .isUnsafeWith("ice", "left fibular-head", Dose.of(MINUTES, 10), "A-21");
    }

    @ParameterizedTest
    @CsvSource({
        "anterior-talofibular-ligament, shin-muscles",
        "anterior-talofibular-ligament, peroneals",
        "medial-collateral-ligament, vastus-medialis",
        "medial-collateral-ligament, hamstrings",
        "medial-collateral-ligament, gastrocnemius"
    })
    void aLigamentIsStrippedOnBothSidesFirst(String ligament, String muscle) {
        injured(
                        "{kind: ligament, structure: left %s, side: left, grade: 2, days: 30}"
                                .formatted(ligament))
                .requires("deep-stripping", "left " + muscle)
                .ideally(PRESSURE, 4)
                .because("INJ-LIG-2")
                .and()
                .requires("cross-fiber-friction", "left " + ligament)
                .because("INJ-LIG-3")
                .and()
                .requires("scraping-tool", "left " + ligament)
                .because("INJ-LIG-3")
                .and()
                .expects("ice", "left " + ligament)
                .ideally(MINUTES, 10, 15)
                .because("A-9")
                .and()
                .hasFrequency(2, 3, Expectation.EXPECTED)
                .binds(
                        "deep-stripping",
                        "left " + muscle,
                        "cross-fiber-friction",
                        "left " + ligament)
                .binds("deep-stripping", "left " + muscle, "scraping-tool", "left " + ligament);
    }

    /** The table of stages; the later boundary counts in doubt. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, acute",
        "1, 1, acute",
        "1, 3, acute",
        "1, 4, beginning",
        "1, 6, beginning",
        "1, 7, beginning",
        "1, 8, healing",
        "1, 10, healing",
        "1, 14, healing",
        "1, 20, healing",
        "1, 21, late",
        "1, 60, late",
        "2, 0, acute",
        "2, 3, acute",
        "2, 7, acute",
        "2, 8, beginning",
        "2, 14, beginning",
        "2, 21, beginning",
        "2, 22, healing",
        "2, 42, healing",
        "2, 55, healing",
        "2, 56, late",
        "2, 100, late"
    })
    void readsTheStageFromGradeAndDays(int grade, int days, String stage) {
        strain(grade, days).reads("injury.stage", stage, "A-11");
    }

    @ParameterizedTest
    @CsvSource({
        "heat, 10, acute",
        "spreading_bruise, 10, acute",
        "rest_pain, 10, acute",
        "limp, 10, acute",
        "painful_walking, 12, beginning",
        "bruise_visible, 12, beginning",
        "tender, 12, beginning",
        "contraction_pain, 12, beginning",
        "range_lost, 40, healing",
        "strength_lost, 40, healing",
        "no_clearance, 40, healing"
    })
    void signsBeatDays(String sign, int days, String stage) {
        injured(
                        """
                        {kind: strain, structure: left hamstrings, side: left, grade: 1, days: %d, signs: [%s]}\
                        """
                                .formatted(days, sign))
                .readsAs("injury.stage", stage);
    }

    @Test
    void theCliniciansStageBeatsDaysAndSigns() {
        injured(
                        """
                        {kind: strain, structure: left hamstrings, side: left, grade: 1, days: 30, stage: beginning}\
                        """)
                .requires("flushing", "site left hamstrings")
                .because("INJ-STR-4")
                .and()
                .asksForNo("resistive-stretch", "left hamstrings");
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 3", "2, 2"})
    void keepsHandsOffAnAcuteStrain(int grade, int days) {
        strain(grade, days)
                .acceptsTriage(Triage.REFER)
                .acceptsTriage(Triage.POSTPONE)
                .asksForNo("flushing", "site left hamstrings")
                .asksForNo("deep-stripping", "around left hamstrings")
                .isUnsafeWith("flushing", "left hamstrings", "A-10", "SAFE-ACUTE")
                .isUnsafeWith("cross-fiber-friction", "site left hamstrings", "A-10", "SAFE-ACUTE");
    }

    @Test
    void refersAThirdGradeStrain() {
        strain(3, 20)
                .hasTriage(Triage.REFER)
                .asksForNo("cross-fiber-friction", "left hamstrings")
                .isUnsafeWith("cross-fiber-friction", "site left hamstrings", "A-10", "A-11");
    }

    @Test
    void worksAroundAndLightlyOnABeginningStrain() {
        strain(1, 6)
                .requires("deep-stripping", "around left hamstrings")
                .ideally(PRESSURE, 4)
                .because("INJ-STR-3")
                .and()
                .requires("flushing", "site left hamstrings")
                .ideally(PRESSURE, 1)
                .because("INJ-STR-4")
                .and()
                .requires("static-stretch", "left hamstrings")
                .ideally(INTENSITY, 1)
                .because("INJ-STR-5")
                .and()
                .isCappedAt(2)
                .isUnsafeWith("cross-fiber-friction", "site left hamstrings", "INJ-STR-4")
                .isUnsafeWith("deep-stripping", "site left hamstrings", "INJ-STR-4")
                .isUnsafeWith("scraping-tool", "site left hamstrings", "INJ-STR-4", "A-13")
                .costs("foam-rolling", "site left hamstrings", "A-13", "A-27")
                .costs("resistive-stretch", "left hamstrings", "INJ-STR-5", "INJ-STR-8");
    }

    @Test
    void rubsAHealingStrainWithRisingPressure() {
        strain(1, 12)
                .requires("cross-fiber-friction", "site left hamstrings")
                .doesNotAccept(PRESSURE, 5)
                .because("INJ-STR-6")
                .and()
                .requires("static-stretch", "left hamstrings")
                .accepts(INTENSITY, 2)
                .because("INJ-STR-7")
                .and()
                .asksForNo("resistive-stretch", "left hamstrings")
                .costs("resistive-stretch", "left hamstrings", "INJ-STR-8")
                .isCappedAt(2);
    }

    @Test
    void addsResistanceLate() {
        strain(1, 30)
                .requires("cross-fiber-friction", "site left hamstrings")
                .because("INJ-STR-6")
                .and()
                .requires("static-stretch", "left hamstrings")
                .because("INJ-STR-7")
                .and()
                .requires("resistive-stretch", "left hamstrings")
                .because("INJ-STR-8");
    }

    @Test
    void givesNoThirdStrainSessionInAWeek() {
        injured(
                        """
                        {kind: strain, structure: left hamstrings, side: left, grade: 1, days: 12}\
                        """,
                        "sessions_this_week: 2")
                .hasTriage(Triage.POSTPONE)
                .asksForNo("cross-fiber-friction", "site left hamstrings");
    }

    @Test
    void asksForNoIceOnAStrain() {
        strain(1, 12).needsNo("ice", "left hamstrings").needsNo("scraping-tool", "left hamstrings");
    }

    @Test
    void treatsTwoInjuriesEachByItsOwnRulesWithTheLowestCap() {
        assertThatFacts(
                        """
                        goal: heal
                        diagnosed: true
                        in_care_plan: true
                        injuries:
                          - {kind: achilles, side: left, days: 90}
                          - {kind: strain, structure: right hamstrings, side: right, grade: 1, days: 6}
                        """)
                .requires("cross-fiber-friction", "left achilles-tendon")
                .and()
                .requires("flushing", "site right hamstrings")
                .and()
                .isCappedAt(2);
    }

    @Test
    void takesTheLowestDepthWhereTwoInjuriesOverlap() {
        assertThatFacts(
                        """
                        goal: heal
                        diagnosed: true
                        in_care_plan: true
                        injuries:
                          - {kind: achilles, side: left, days: 90}
                          - {kind: strain, structure: left gastrocnemius, side: left, grade: 1, days: 6}
                        """)
                .isUnsafeWith("cross-fiber-friction", "site left gastrocnemius", "INJ-STR-4")
                .isUnsafeWith("deep-stripping", "site left gastrocnemius", "INJ-STR-4")
                .isCappedAt(2);
    }

    @Test
    void namesTheReadingForTwoInjuries() {
        assertThatFacts(
                        """
                        diagnosed: true
                        in_care_plan: true
                        injuries:
                          - {kind: achilles, side: left, days: 90}
                          - {kind: itb, side: right, days: 60}
                        """)
                .cites("A-30");
    }
}
