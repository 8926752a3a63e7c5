package org.palpate.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palpate.content.ProtocolAssert.assertThatFacts;
import static org.palpate.planner.DoseField.PRESSURE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.palpate.content.Flag;
import org.palpate.content.PackagedContent;

/** The danger signs by what they call for: emergency, referral, delay, an area left out, care. */
class SafetyFlagTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lung_embolism_suspected",
                "chest_pain",
                "collapse",
                "altered_mental_state",
                "heat_stroke_suspected",
                "hyponatraemia_suspected",
                "hypothermia_suspected",
                "rhabdomyolysis_suspected",
                "compartment_syndrome_suspected",
                "cauda_equina_suspected"
            })
    void emergencySignsStopEverything(String flag) {
        for (String client :
                new String[] {
                    "goal: maintain",
                    "event: {hours_since: 3}",
                    "event: {days_to: 1}",
                    "injury: {kind: achilles, side: left, days: 60}\ndiagnosed: true\nin_care_plan: true"
                }) {
            assertThatFacts("flags: [" + flag + "]\n" + client)
                    .hasTriage(Triage.EMERGENCY)
                    .acceptsCategory(Category.NONE)
                    .keepsHandsOff()
                    .leavesFrequencyOpen()
                    .isUnsafeWith("flushing", "legs")
                    .isUnsafeWith("static-stretch", "calf")
                    .isUnsafeWith("send-home", "")
                    .isUnsafeWith("wait-and-see", "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lung_embolism_suspected", "rhabdomyolysis_suspected", "collapse"})
    void emergencySignsCallForHelp(String flag) {
        var protocol = PackagedContent.protocolOf("flags: [" + flag + "]");

        assertThat(protocol.steps())
                .filteredOn(step -> step.expectation() == Expectation.REQUIRED)
                .flatExtracting(ExpectedStep::techniques)
                .extracting(Technique::id)
                .containsAnyOf("call-emergency", "hand-over-to-medical-team");
    }

    @Test
    void hyponatraemiaGetsNoFluidsAndHypothermiaNoIceBath() {
        assertThatFacts("flags: [hyponatraemia_suspected]").isUnsafeWith("give-fluids", "");
        assertThatFacts("flags: [hypothermia_suspected]").isUnsafeWith("cold-bath", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dvt_suspected", "cellulitis_suspected", "rupture_suspected"})
    void nothingIsDoneWithAClientWhoMustSeeADoctorToday(String flag) {
        assertThatFacts("goal: maintain\ntight_spots: [left calf]\nflags: [" + flag + "]")
                .hasTriage(Triage.REFER)
                .keepsHandsOff()
                .requires("refer-to-doctor")
                .and()
                .isUnsafeWith("flushing", "left calf")
                .isUnsafeWith("wait-and-see", "");
    }

    @ParameterizedTest
    @CsvSource({
        "stress_fracture_suspected, tibia-medial-border",
        "fracture_suspected, metatarsals",
        "avulsion_suspected, proximal-hamstring-tendon",
        "acute_injury, hamstrings",
        "exertional_compartment_suspected, shin-muscles",
        "nerve_signs, calf",
        "joint_signs, knee",
        "unexplained_swelling, ankle",
        "non_mechanical_pain, hamstrings",
        "myositis_suspected, rectus-femoris"
    })
    void leavesThePartAloneAndRefers(String flag, String structure) {
        assertThatFacts(
                        """
                        goal: heal
                        diagnosed: false
                        injury: {kind: unknown, structure: left %s, side: left, days: 20}
                        flags: [%s]
                        """
                                .formatted(structure, flag))
                .hasTriage(Triage.REFER)
                .requires("refer-to-doctor")
                .and()
                .asksForNo("deep-stripping", "left " + structure)
                .isUnsafeWith("deep-stripping", "left " + structure, Dose.of(PRESSURE, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fever_or_infection", "dizzy_in_session", "stop_asked"})
    void putsTheSessionOff(String flag) {
        assertThatFacts("goal: maintain\ntight_spots: [calf]\nflags: [" + flag + "]")
                .hasTriage(Triage.POSTPONE)
                .keepsHandsOff()
                .costs("deep-stripping", "calf", Dose.of(PRESSURE, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open_wound", "skin_infection", "fresh_bruise", "inflamed_bursa"})
    void leavesTheAreaOut(String flag) {
        assertThatFacts(
                        """
                        goal: maintain
                        tight_spots: [right hamstrings]
                        leave_out: [left soleus]
                        flags: [%s]
                        """
                                .formatted(flag))
                .hasTriage(Triage.LEAVE_AREA_OUT)
                .expects("deep-stripping", "right hamstrings")
                .and()
                .isUnsafeWith("flushing", "left soleus")
                .isUnsafeWith("foam-rolling", "left soleus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bleeding_disorder", "systemic_condition", "heart_disease", "pregnancy"})
    void worksWithADoctorsConsent(String flag) {
        assertThatFacts("goal: maintain\ntight_spots: [calf]\nflags: [" + flag + "]")
                .hasTriage(Triage.TREAT_WITH_CLEARANCE)
                .requires("ask-doctor-consent")
                .and()
                .staysWithin(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quinolone", "steroid_injection"})
    void refersATendonUnderQuinolonesOrAfterAnInjection(String medicine) {
        assertThatFacts(
                        """
                        goal: heal
                        diagnosed: true
                        in_care_plan: true
                        meds: [%s]
                        injury: {kind: achilles, side: left, days: 60}
                        """
                                .formatted(medicine))
                .hasTriage(Triage.REFER)
                .requires("refer-to-doctor")
                .and()
                .asksForNo("cross-fiber-friction", "left achilles-tendon")
                .isUnsafeWith("cross-fiber-friction", "left achilles-tendon", "SAFE-TENDON-DRUGS");
    }

    @Test
    void quinolonesWithoutATendonCallForNoReferral() {
        assertThatFacts("{goal: maintain, meds: [quinolone], tight_spots: [calf]}")
                .acceptsTriage(Triage.TREAT);
    }

    @Test
    void rollingOverABoneIsNotForHomeCare() {
        assertThatFacts("{goal: maintain}").costs("foam-rolling", "patella");
    }

    @Test
    void pressesNotIntoTheHollowOfTheKnee() {
        assertThatFacts("{goal: maintain}")
                .costs("deep-stripping", "knee-hollow", Dose.of(PRESSURE, 4));
    }

    @Test
    void everyFlagChangesTheProtocol() {
        Protocol plain = PackagedContent.protocolOf("{goal: maintain, event: {hours_since: 10}}");
        for (Flag flag : PackagedContent.library().flags()) {
            Protocol flagged =
                    PackagedContent.protocolOf(
                            "{goal: maintain, event: {hours_since: 10}, leave_out: [calf], flags: [%s]}"
                                    .formatted(flag.id()));

            assertThat(flagged).as(flag.id()).isNotEqualTo(plain);
        }
    }
}
