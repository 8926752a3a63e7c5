package org.palpate.planner;

import static org.palpate.content.ProtocolAssert.assertThatFacts;
import static org.palpate.planner.DoseField.HOLD;
import static org.palpate.planner.DoseField.PASSES;
import static org.palpate.planner.DoseField.PRESSURE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PRE-1 to PRE-8 with the readings. */
class PreEventRuleTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void usesTheLightPackageOneOrTwoDaysBefore(int days) {
        assertThatFacts("{goal: ready, event: {days_to: %d, importance: minor}}".formatted(days))
                .hasCategory(Category.PRE_EVENT)
                .hasTriage(Triage.TREAT)
                .cites("PRE-1")
                .expects("flushing", "legs")
                .ideally(PRESSURE, 1)
                .doesNotAccept(PRESSURE, 4, 5)
                .because("PRE-4")
                .and()
                .expects("compression", "legs")
                .and()
                .expects("rocking", "legs")
                .and()
                .expects("shaking", "legs")
                .and()
                .requires("exit-check")
                .because("PRE-5")
                .and()
                .offers("ais", "legs")
                .because("PRE-8")
                .and()
                .binds("flushing", "legs", "ais", "legs")
                .binds("shaking", "legs", "ais", "legs");
    }

    @Test
    void asksForThePatternWhenAnEventIsAhead() {
        assertThatFacts("{goal: ready, event: {days_to: 2, importance: minor}}")
                .asksFor("ask-preference")
                .because("PRE-2");
    }

    @ParameterizedTest
    @CsvSource({"0, PRE_EVENT", "1, PRE_EVENT", "2, PRE_EVENT", "5, GENERAL", "7, GENERAL"})
    void reachesTwoDaysBackFromTheEvent(int days, Category category) {
        assertThatFacts("{event: {days_to: %d}}".formatted(days)).hasCategory(category);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void tapersThreeAndFourDaysBefore(int days) {
        assertThatFacts("{goal: ready, event: {days_to: %d, importance: key}}".formatted(days))
                .reads("slot", "taper", "A-1")
                .asksFor("ask-preference")
                .and()
                .staysWithin(3)
                .costs("deep-stripping", "hamstrings", Dose.of(PRESSURE, 4), "A-1");
    }

    @Test
    void worksGenerallyWithFullDepthFiveDaysBefore() {
        assertThatFacts("{goal: maintain, event: {days_to: 5}, tight_spots: [hamstrings]}")
                .readsAs("slot", "general")
                .expects("deep-stripping", "hamstrings")
                .ideally(PRESSURE, 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void keepsHandsOffAClientWhoWantsNoTouch(int days) {
        assertThatFacts(
                        """
                        goal: ready
                        event: {days_to: %d, importance: key}
                        pre_pref: no_touch
                        pre_pref_tested: true
                        """
                                .formatted(days))
                .hasTriage(Triage.POSTPONE)
                .keepsHandsOff()
                .asksFor("explain-pattern")
                .and()
                .costs("flushing", "legs", "PRE-2", "P-4");
    }

    @Test
    void noTouchEndsBeforeTheLastFourDays() {
        assertThatFacts(
                        """
                        event: {days_to: 5}
                        pre_pref: no_touch
                        pre_pref_tested: true
                        tight_spots: [hamstrings]
                        """)
                .hasTriage(Triage.TREAT)
                .expects("deep-stripping", "hamstrings");
    }

    @Test
    void worksThroughClothingForWhoeverTriedAndLikesThat() {
        assertThatFacts(
                        """
                        event: {days_to: 1, importance: key}
                        pre_pref: clothed_compression
                        pre_pref_tested: true
                        """)
                .asksFor("clothed-compression", "legs")
                .and()
                .needsNo("flushing", "legs");
    }

    @Test
    void allowsDeepWorkThatWasTriedOut() {
        assertThatFacts(
                        """
                        event: {days_to: 1, importance: key}
                        pre_pref: deep
                        pre_pref_tested: true
                        """)
                .tolerates("deep-stripping", "quadriceps", Dose.of(PRESSURE, 4))
                .requires("exit-check")
                .and()
                .costs("press-through-guarding", "", "GEN-4", "A-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pre_pref_tested: false", "goal: ready"})
    void refusesAFirstDeepTrialBeforeAKeyRaceAndPlansOne(String untested) {
        assertThatFacts(
                        """
                        event: {days_to: 1, importance: key}
                        pre_pref: deep
                        %s
                        """
                                .formatted(untested))
                .expects("flushing", "legs")
                .ideally(PRESSURE, 1)
                .and()
                .requires("plan-trial")
                .because("PRE-3")
                .and()
                .isUnsafeWith("deep-stripping", "quadriceps", Dose.of(PRESSURE, 4), "PRE-3");
    }

    @Test
    void plansATrialBeforeAKeyRaceForAnUnknownPattern() {
        assertThatFacts("{event: {days_to: 2, importance: key}, pre_pref: unknown}")
                .requires("plan-trial")
                .because("PRE-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pin-and-stretch", "art-style", "focused-stroke"})
    void limitsDeeperStrokesToTenPasses(String technique) {
        assertThatFacts("{event: {days_to: 1, importance: minor}, tight_spots: [left soleus]}")
                .offers(technique, "left soleus")
                .accepts(PASSES, 1, 4, 5, 10)
                .doesNotAccept(PASSES, 11)
                .and()
                .costs(technique, "left soleus", Dose.of(PASSES, 11), "PRE-6");
    }

    @Test
    void offersNoDeeperStrokesWithoutATightSpot() {
        assertThatFacts("{event: {days_to: 1, importance: minor}}")
                .asksForNo("pin-and-stretch", "legs")
                .asksForNo("focused-stroke", "legs")
                .asksForNo("art-style", "legs");
    }

    @Test
    void focusedStrokesFollowNoBoundOrderAmongTheLightStrokes() {
        assertThatFacts("{event: {days_to: 1}, tight_spots: [left soleus]}")
                .doesNotBind("flushing", "legs", "rocking", "legs")
                .doesNotBind("rocking", "legs", "flushing", "legs")
                .binds("pin-and-stretch", "left soleus", "ais", "legs");
    }

    @Test
    void keepsRaceDayShort() {
        assertThatFacts("{goal: ready, event: {days_to: 0, importance: key}}")
                .reads("slot", "race_day", "A-2")
                .hasCategory(Category.PRE_EVENT)
                .mentions("clothed-compression", "legs")
                .because("A-2")
                .and()
                .mentions("rocking", "legs")
                .and()
                .mentions("shaking", "legs");
    }

    @Test
    void doesNoFocusedStrokesOnRaceDayUnlessTried() {
        assertThatFacts("{event: {days_to: 0, importance: key}, tight_spots: [left soleus]}")
                .asksForNo("pin-and-stretch", "left soleus");
        assertThatFacts(
                        """
                        event: {days_to: 0, importance: key}
                        tight_spots: [left soleus]
                        pre_pref: light_flush
                        pre_pref_tested: true
                        """)
                .offers("pin-and-stretch", "left soleus");
    }

    @ParameterizedTest
    @CsvSource({"20, true", "60, true", "89, true", "90, false", "180, false"})
    void remarksOnShortHoldsAndAdvisesAgainstLongOnes(int seconds, boolean remarkOnly) {
        var protocol = assertThatFacts("{event: {days_to: 1, importance: minor}}");
        Dose dose = Dose.of(HOLD, seconds);
        if (remarkOnly) {
            protocol.remarksOn("static-stretch", "calf", dose, "A-5");
        } else {
            protocol.onlyCosts("static-stretch", "calf", dose, "A-5");
        }
    }
}
