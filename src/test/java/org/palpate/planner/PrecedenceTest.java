package org.palpate.planner;

import static org.palpate.content.ProtocolAssert.assertThatFacts;
import static org.palpate.planner.DoseField.PRESSURE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The precedence list P-1 to P-15 and its typical conflicts. */
class PrecedenceTest {

    private static final String CLEARED = "diagnosed: true\nin_care_plan: true\n";

    @Test
    void emergencyComesBeforeReferral() {
        assertThatFacts("{flags: [dvt_suspected, chest_pain]}")
                .hasTriage(Triage.EMERGENCY)
                .keepsHandsOff();
    }

    @Test
    void referralComesBeforeEveryCategory() {
        assertThatFacts("{flags: [dvt_suspected], goal: recover, event: {hours_since: 10}}")
                .hasTriage(Triage.REFER)
                .keepsHandsOff()
                .setsAside("flushing", "", "P-2");
    }

    @Test
    void leavesOutAnAreaAndWorksOnElsewhere() {
        assertThatFacts(
                        """
                        goal: maintain
                        flags: [open_wound]
                        leave_out: [right gastrocnemius]
                        tight_spots: [right gastrocnemius, left hamstrings]
                        """)
                .hasTriage(Triage.LEAVE_AREA_OUT)
                .asksForNo("deep-stripping", "right gastrocnemius")
                .setsAside("deep-stripping", "right gastrocnemius", "P-3")
                .isUnsafeWith("deep-stripping", "right gastrocnemius", "P-3", "SAFE-SKIN")
                .expects("deep-stripping", "left hamstrings");
    }

    @Test
    void clientsNoTouchBeatsTheCoachsBooking() {
        assertThatFacts(
                        """
                        event: {days_to: 3}
                        pre_pref: no_touch
                        pre_pref_tested: true
                        booked_by: coach
                        """)
                .cites("P-4")
                .keepsHandsOff();
    }

    @Test
    void wishForNoTouchIsHonoredAnyDay() {
        assertThatFacts("{goal: maintain, wish: no_touch, tight_spots: [calf]}")
                .keepsHandsOff()
                .costs("flushing", "legs", "P-4");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void eventWindowBeatsTheInjuryProgram(int days) {
        assertThatFacts(
                        CLEARED
                                + """
                                event: {days_to: %d, importance: key}
                                injury: {kind: achilles, side: left, days: 90}
                                """
                                        .formatted(days))
                .hasCategory(Category.PRE_EVENT)
                .setsAside("cross-fiber-friction", "left achilles-tendon", "P-6")
                .setsAside("deep-stripping", "left soleus", "P-6")
                .costs("scraping-tool", "left achilles-tendon", "P-6", "A-8")
                .offers("ice", "left achilles-tendon")
                .and()
                .asksFor("book-later-session")
                .and()
                .requires("confirm-diagnosis");
    }

    @Test
    void veryDeepBandWorkWaitsAfterARace() {
        assertThatFacts(
                        CLEARED
                                + """
                                event: {hours_since: 20}
                                injury: {kind: itb, side: right, days: 90}
                                """)
                .hasCategory(Category.POST_EVENT)
                .setsAside("deep-stripping", "right iliotibial-band", "P-6")
                .staysWithin(3)
                .isUnsafeWith(
                        "deep-stripping",
                        "right iliotibial-band",
                        Dose.of(PRESSURE, 5),
                        "POST-6",
                        "P-6");
    }

    @Test
    void testedTasteForDepthDoesNotReachTheInjuredTissue() {
        assertThatFacts(
                        CLEARED
                                + """
                                event: {days_to: 1, importance: key}
                                pre_pref: deep
                                pre_pref_tested: true
                                injury: {kind: achilles, side: left, days: 90}
                                """)
                .tolerates("deep-stripping", "right quadriceps", Dose.of(PRESSURE, 4))
                .costs("cross-fiber-friction", "left achilles-tendon", "P-6", "A-8");
    }

    @Test
    void treatsTheInjuryAgainWhenTheWindowIsOver() {
        assertThatFacts(
                        CLEARED
                                + """
                                event: {hours_since: 80}
                                race_sore: false
                                injury: {kind: achilles, side: left, days: 90}
                                """)
                .hasCategory(Category.INJURY)
                .requires("cross-fiber-friction", "left achilles-tendon");
    }

    @Test
    void badReactionLowersTheBandWork() {
        assertThatFacts(
                        CLEARED
                                + """
                                last: {soreness_h: 60, soreness_over: true, depth: d5}
                                injury: {kind: itb, side: right, days: 90}
                                """)
                .hasCategory(Category.INJURY)
                .requires("deep-stripping", "right iliotibial-band")
                .doesNotAccept(PRESSURE, 5)
                .and()
                .staysWithin(4)
                .cites("P-7");
    }

    @Test
    void lowestFrequencyCapCounts() {
        assertThatFacts(
                        CLEARED
                                + """
                                injuries:
                                  - {kind: tendinopathy, structure: left gluteal-tendon, side: left, days: 60}
                                  - {kind: strain, structure: right calf, side: right, grade: 1, days: 12}
                                """)
                .isCappedAt(2);
    }

    @ParameterizedTest
    @CsvSource({"meds, anticoagulant", "flags, bleeding_disorder"})
    void bloodThinnersAllowOnlyLightWork(String fact, String word) {
        assertThatFacts(
                        CLEARED
                                + """
                                injury: {kind: achilles, side: left, days: 90}
                                %s: [%s]
                                """
                                        .formatted(fact, word))
                .hasTriage(Triage.TREAT_WITH_CLEARANCE)
                .asksFor("ask-doctor-consent")
                .and()
                .setsAside("cross-fiber-friction", "left achilles-tendon", "P-10")
                .setsAside("scraping-tool", "left achilles-tendon", "P-10")
                .staysWithin(2)
                .isUnsafeWith("cross-fiber-friction", "left achilles-tendon", "SAFE-BLOOD", "P-10")
                .isUnsafeWith("scraping-tool", "left calf", "SAFE-BLOOD", "P-10");
    }

    @ParameterizedTest
    @CsvSource({"achilles, achilles-tendon", "plantar, sole", "runners_knee, knee"})
    void whoeverDoesNotTolerateColdGetsNoIce(String kind, String structure) {
        assertThatFacts(
                        CLEARED
                                + """
                                injury: {kind: %s, side: left, days: 90}
                                cold_ok: false
                                """
                                        .formatted(kind))
                .setsAside("ice", "left " + structure, "P-10")
                .asksForNo("ice", "left " + structure)
                .isUnsafeWith("ice", "left " + structure, "A-31", "P-10");
    }

    @Test
    void raynaudRulesOutTheColdBath() {
        assertThatFacts("{goal: recover, event: {hours_since: 10}, flags: [cold_problem]}")
                .setsAside("cold-bath", "", "P-10")
                .isUnsafeWith("cold-bath", "", "A-31", "P-10");
    }

    @Test
    void kneeSectionComesBeforeTheGenericTendonRules() {
        assertThatFacts(CLEARED + "injury: {kind: runners_knee, side: left, days: 60}")
                .doesNotCite("INJ-TEN-1")
                .leavesFrequencyOpen();
    }

    @Test
    void untestedPreferenceRanksBelowTheDefault() {
        assertThatFacts(
                        "{event: {days_to: 2, importance: key}, pre_pref: deep, pre_pref_tested: false}")
                .expects("flushing", "legs")
                .ideally(PRESSURE, 1);
    }

    @Test
    void coldBathStaysOutForHeartDiseaseAndPregnancy() {
        assertThatFacts("{goal: recover, event: {hours_since: 10}, flags: [heart_disease]}")
                .hasTriage(Triage.TREAT_WITH_CLEARANCE)
                .asksForNo("cold-bath")
                .isUnsafeWith("cold-bath", "", "SAFE-COLD-BATH");
    }
}
