package org.palpate.demo;

import java.util.List;

/**
 * How somebody learns and works.
 *
 * @param forgets how easily steps are left out and doses missed; 1 is usual
 * @param misreads share of the misleading clients who mislead them
 * @param knows share of the questions that they answer right
 * @param startsAfter days from the opening to the first evening
 * @param evenings over how many evenings they spread the work
 * @param hour when they sit down
 * @param again whether they try again what did not pass
 * @param habits what goes wrong in every plan
 */
record Manner(
        double forgets,
        double misreads,
        double knows,
        int startsAfter,
        int evenings,
        int hour,
        boolean again,
        List<Slip> habits) {

    static final Manner EXCELLENT = new Manner(0.12, 0, 0.97, 1, 2, 18, true, List.of());
    static final Manner GOOD = new Manner(0.5, 0.15, 0.85, 2, 3, 19, true, List.of());
    static final Manner USUAL = new Manner(1, 0.3, 0.7, 3, 3, 20, true, List.of());
    static final Manner WEAK = new Manner(1.7, 0.5, 0.5, 4, 3, 20, false, List.of());

    Manner {
        habits = List.copyOf(habits);
    }

    Manner withHabit(Slip... slips) {
        return new Manner(
                forgets, misreads, knows, startsAfter, evenings, hour, again, List.of(slips));
    }

    Manner misreading(double share) {
        return new Manner(forgets, share, knows, startsAfter, evenings, hour, again, habits);
    }

    Manner working(int startAfter, int onEvenings, int atHour) {
        return new Manner(forgets, misreads, knows, startAfter, onEvenings, atHour, again, habits);
    }

    Manner onceOnly() {
        return new Manner(forgets, misreads, knows, startsAfter, evenings, hour, false, habits);
    }
}
