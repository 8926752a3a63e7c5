package org.palpate.planner;

import java.util.List;

/**
 * How often the client is treated, in sessions a week.
 *
 * @param from fewest
 * @param to most
 * @param safeTo most that cannot hurt; no bound where it is {@link Integer#MAX_VALUE}
 */
public record Frequency(int from, int to, int safeTo, Expectation expectation, List<String> rules) {

    public Frequency {
        rules = List.copyOf(rules);
    }

    public boolean holds(int sessionsPerWeek) {
        return sessionsPerWeek >= from && sessionsPerWeek <= to;
    }
}
