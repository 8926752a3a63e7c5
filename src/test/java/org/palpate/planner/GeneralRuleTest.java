package org.palpate.planner;

import static org.palpate.content.ProtocolAssert.assertThatFacts;
import static org.palpate.planner.DoseField.PRESSURE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CAT-1 to CAT-3, GEN-1 to GEN-6 with the readings, HOME-1 to HOME-3. */
class GeneralRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{goal: maintain}",
                "{event: {days_to: 1}}",
                "{event: {hours_since: 5}}",
                "{injury: {kind: itb, side: left, days: 30}, diagnosed: true, in_care_plan: true}"
            })
    void anyBookingStartsFromTheObjectiveAndEndsWithHomeCare(String facts) {
        assertThatFacts(facts)
                .cites("CAT-1", "CAT-2")
                .requires("establish-objective")
                .because("CAT-1")
                .and()
                .requires("home-care-advice")
                .because("HOME-1");
    }

    @Test
    void worksDeeplyOnWhatIsTight() {
        assertThatFacts("{goal: maintain, tight_spots: [left calf]}")
                .hasCategory(Category.GENERAL)
                .hasTriage(Triage.TREAT)
                .cites("GEN-1")
                .expects("deep-stripping", "left calf")
                .ideally(PRESSURE, 4)
                .canBe("trigger-point-pressure", "pin-and-stretch", "cross-fiber-friction")
                .because("GEN-2")
                .and()
                .requires("palpation-check")
                .because("GEN-3")
                .and()
                .requires("ease-off-guarding")
                .because("GEN-4")
                .and()
                .asksFor("range-of-motion")
                .and()
                .leavesFrequencyOpen();
    }

    @Test
    void pressesNotThroughGuarding() {
        assertThatFacts("{goal: maintain}").costs("press-through-guarding", "", "GEN-4");
    }

    @Test
    void stopsAndReassessesAClientWhoGuards() {
        assertThatFacts("{goal: maintain, guarding: true, tight_spots: [left calf]}")
                .requires("ease-off-guarding")
                .because("GEN-4")
                .and()
                .costs("press-through-guarding", "", "GEN-4", "P-4");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 24, 36})
    void takesSorenessOfUpToThirtySixHoursForGranted(int hours) {
        assertThatFacts(
                        """
                        goal: maintain
                        tight_spots: [hamstrings]
                        last: {soreness_h: %d, bruise: false}
                        """
                                .formatted(hours))
                .doesNotCite("GEN-6", "A-25")
                .expects("explain-soreness")
                .because("GEN-5")
                .and()
                .expects("deep-stripping", "hamstrings")
                .ideally(PRESSURE, 4);
    }

    @ParameterizedTest
    @CsvSource({"37, false, d4, 3", "48, false, d4, 3", "12, true, d4, 3", "70, true, d5, 4"})
    void goesAtLeastOneStepLighterAfterTooDeepASession(
            int hours, boolean bruise, String depth, int deepest) {
        assertThatFacts(
                        """
                        goal: maintain
                        tight_spots: [hamstrings]
                        last: {soreness_h: %d, soreness_over: true, bruise: %s, depth: %s}
                        """
                                .formatted(hours, bruise, depth))
                .reads("last.too_deep", "true", "GEN-6")
                .staysWithin(deepest)
                .asksFor("explain-too-deep")
                .and()
                .asksFor("ask-medication")
                .because("A-25")
                .and()
                .costs(
                        "deep-stripping",
                        "calf",
                        Dose.of(PRESSURE, deepest + 1),
                        "GEN-6",
                        "A-25",
                        "P-7");
    }

    @Test
    void waitsUntilTheSorenessIsGone() {
        assertThatFacts(
                        """
                        goal: maintain
                        last: {soreness_h: 60, soreness_over: false, depth: d4}
                        """)
                .hasTriage(Triage.POSTPONE)
                .cites("A-25")
                .keepsHandsOff();
    }

    @Test
    void leavesTheBruiseAlone() {
        assertThatFacts(
                        """
                        goal: maintain
                        tight_spots: [right calf, left hamstrings]
                        last: {soreness_h: 60, soreness_over: true, bruise: true, bruise_at: [right gastrocnemius], depth: d4}
                        """)
                .acceptsTriage(Triage.LEAVE_AREA_OUT)
                .isUnsafeWith("deep-stripping", "right gastrocnemius", "P-3", "A-25")
                .mentions("deep-stripping", "left hamstrings");
    }

    @Test
    void choosesHomeAreasThatMatchTheCase() {
        assertThatFacts("{goal: maintain, tight_spots: [hamstrings]}")
                .expects("foam-rolling", "hamstrings")
                .because("HOME-3")
                .and()
                .expects("foam-rolling", "gluteals")
                .and()
                .needsNo("foam-rolling", "shin-muscles");
    }

    @Test
    void keepsTheSlotWhenDeepWorkIsWantedOnTheEve() {
        assertThatFacts("{wish: deep, event: {days_to: 1, importance: key}}")
                .hasCategory(Category.PRE_EVENT)
                .cites("CAT-3")
                .mentions("book-later-session");
    }
}
