package org.palpate.planner;

import static org.palpate.content.ProtocolAssert.assertThatFacts;
import static org.palpate.planner.DoseField.HOLD;
import static org.palpate.planner.DoseField.MINUTES;
import static org.palpate.planner.DoseField.PACE;
import static org.palpate.planner.DoseField.PRESSURE;
import static org.palpate.planner.DoseField.REPETITIONS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** POST-1 to POST-10 with the readings. */
class PostEventRuleTest {

    @ParameterizedTest
    @ValueSource(doubles = {2, 20, 36})
    void flushesStretchesAndCoolsWithinThirtySixHours(double hours) {
        assertThatFacts("{goal: recover, event: {hours_since: %s}}".formatted(hours))
                .hasCategory(Category.POST_EVENT)
                .cites("POST-1", "POST-2", "POST-3")
                .requires("flushing", "legs")
                .ideally(PRESSURE, 2)
                .doesNotAccept(PRESSURE, 4, 5)
                .ideally(PACE, 1)
                .because("POST-4", "POST-5")
                .and()
                .requires("static-stretch", "calf")
                .ideally(HOLD, 30)
                .ideally(REPETITIONS, 1)
                .because("POST-7", "POST-8")
                .and()
                .expects("cold-bath")
                .because("POST-9")
                .and()
                .binds("flushing", "legs", "static-stretch", "calf")
                .binds("static-stretch", "calf", "cold-bath", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deep-stripping", "cross-fiber-friction", "scraping-tool"})
    void deepWorkAfterARaceIsUnsafe(String technique) {
        assertThatFacts("{goal: recover, event: {hours_since: 30}}")
                .isUnsafeWith(technique, "quadriceps", Dose.of(PRESSURE, 4), "POST-6");
    }

    @ParameterizedTest
    @ValueSource(doubles = {37, 48, 72})
    void keepsTheDepthWhileTheRaceIsStillFelt(double hours) {
        assertThatFacts(
                        "{goal: recover, event: {hours_since: %s}, race_sore: true}"
                                .formatted(hours))
                .reads("slot", "late_post", "A-6")
                .mentions("flushing", "legs")
                .ideally(PRESSURE, 2)
                .and()
                .staysWithin(3)
                .costs("cross-fiber-friction", "calf", "A-6")
                .costs("deep-stripping", "calf", Dose.of(PRESSURE, 4), "A-6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{event: {hours_since: 73}, race_sore: true}",
                "{event: {hours_since: 40}, race_sore: false}",
                "{event: {hours_since: 72}, race_sore: false}"
            })
    void turnsGeneralOnceTheSorenessOrThreeDaysAreOver(String facts) {
        assertThatFacts(facts).readsAs("slot", "general").hasCategory(Category.GENERAL);
    }

    @Test
    void countsThirtySevenHoursWithoutSorenessAsGeneral() {
        assertThatFacts("{event: {hours_since: 37}, race_sore: false}")
                .hasCategory(Category.GENERAL);
    }

    @Test
    void treatsAHardWorkoutLikeARaceWhenRecoveryIsTheGoal() {
        assertThatFacts("{goal: recover, event: {hours_since: 12, importance: workout}}")
                .hasCategory(Category.POST_EVENT);
    }

    @Test
    void treatsAHardWorkoutAsGeneralWhenRecoveryIsNotTheGoal() {
        assertThatFacts("{goal: maintain, event: {hours_since: 12, importance: workout}}")
                .hasCategory(Category.GENERAL);
    }

    @Test
    void takesLongColdWithoutAMark() {
        assertThatFacts("{goal: recover, event: {hours_since: 12}}")
                .expects("cold-bath")
                .hasNo(MINUTES);
    }

    @Test
    void remarksOnMoreThanOneHold() {
        assertThatFacts("{goal: recover, event: {hours_since: 12}}")
                .remarksOn(
                        "static-stretch",
                        "hips",
                        Dose.of(REPETITIONS, 3).with(HOLD, 30),
                        "A-22",
                        "POST-8");
    }

    @Test
    void dropsTheColdBathForWhoeverDoesNotTolerateIt() {
        assertThatFacts("{goal: recover, event: {hours_since: 12}, cold_ok: false}")
                .setsAside("cold-bath", "", "P-10")
                .asksForNo("cold-bath");
    }

    @Test
    void takesTheLighterWorkBetweenTwoRaces() {
        assertThatFacts("{goal: recover, event: {hours_since: 20, days_to: 1, importance: key}}")
                .reads("slot", "between", "A-29")
                .acceptsCategory(Category.POST_EVENT)
                .acceptsCategory(Category.PRE_EVENT)
                .mentions("flushing", "legs")
                .accepts(PRESSURE, 1, 2)
                .doesNotAccept(PRESSURE, 4)
                .ideally(PACE, 1)
                .and()
                .mentions("compression", "legs")
                .and()
                .mentions("rocking", "legs")
                .and()
                .staysWithin(2)
                .needsNo("cold-bath")
                .isUnsafeWith("deep-stripping", "calf", Dose.of(PRESSURE, 4));
    }

    @ParameterizedTest
    @ValueSource(doubles = {37, 72})
    void countsARaceThatIsStillFeltAsTheFirstOfTwo(double hours) {
        assertThatFacts("{event: {hours_since: %s, days_to: 2}, race_sore: true}".formatted(hours))
                .reads("slot", "between", "A-29")
                .staysWithin(2);
    }

    @Test
    void forgetsARaceThatIsNoLongerFelt() {
        assertThatFacts("{event: {hours_since: 60, days_to: 2}, race_sore: false}")
                .readsAs("slot", "pre_event")
                .hasCategory(Category.PRE_EVENT);
    }

    @Test
    void doesNoFocusedStrokesBetweenTwoRaces() {
        assertThatFacts(
                        """
                        event: {hours_since: 20, days_to: 1}
                        tight_spots: [right soleus]
                        """)
                .asksForNo("pin-and-stretch", "right soleus")
                .costs("focused-stroke", "right soleus", Dose.of(PRESSURE, 4), "A-29");
    }

    @Test
    void allowsColdBetweenRacesForWhoeverIsUsedToIt() {
        assertThatFacts("{event: {hours_since: 20, days_to: 1}, cold_used: true}")
                .mentions("cold-bath");
    }
}
