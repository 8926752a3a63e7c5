package org.palpate.planner;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The treatment that the rules call for with one client.
 *
 * @param pressureCeiling the deepest pressure that the rules allow anywhere, 1 to 5
 * @param steps what is asked for, in an order that keeps every edge
 * @param order the orders that the rules bind, and no others
 * @param frequency null where the rules name none
 * @param bans what the rules advise against
 * @param limits doses that must not be passed, on expected and on other steps
 * @param setAside what was asked for and taken away by a stronger rule
 * @param readings facts that the rules worked out from the client's own
 * @param rules the ids of all rules that apply, those that only inform included
 */
public record Protocol(
        Decision<Triage> triage,
        Decision<Category> category,
        int pressureCeiling,
        List<ExpectedStep> steps,
        List<OrderEdge> order,
        @Nullable Frequency frequency,
        List<Ban> bans,
        List<DoseLimit> limits,
        List<SetAside> setAside,
        List<Reading> readings,
        List<String> rules) {

    public Protocol {
        steps = List.copyOf(steps);
        order = List.copyOf(order);
        bans = List.copyOf(bans);
        limits = List.copyOf(limits);
        setAside = List.copyOf(setAside);
        readings = List.copyOf(readings);
        rules = List.copyOf(rules);
    }
}
