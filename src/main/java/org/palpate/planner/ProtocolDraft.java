package org.palpate.planner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Gathers what the rules ask for, then settles it by precedence. */
final class ProtocolDraft {

    private record Withdrawal(StepPattern pattern, Rule rule) {}

    private record OrderAsk(StepPattern first, StepPattern then, String rule) {}

    private final List<WantedStep> wanted = new ArrayList<>();
    private final List<Ban> bans = new ArrayList<>();
    private final List<Withdrawal> withdrawals = new ArrayList<>();
    private final List<DoseLimit> limits = new ArrayList<>();
    private final List<OrderAsk> orders = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final BitSet applied = new BitSet();
    private @Nullable Frequency frequency;
    private List<Triage> triage = List.of(Triage.TREAT);
    private List<String> triageRules = new ArrayList<>();
    private List<Category> categories = List.of();
    private @Nullable Layer categoryLayer;
    private List<String> categoryRules = new ArrayList<>();

    void applied(int rule) {
        applied.set(rule);
    }

    void reading(Reading reading, int rule) {
        if (!readings.contains(reading)) {
            readings.add(reading);
        }
        applied.set(rule);
    }

    void demand(WantedStep.Request request, List<Target> targets) {
        WantedStep step = new WantedStep(request, targets);
        for (int i = 0; i < wanted.size(); i++) {
            WantedStep known = wanted.get(i);
            if (known.absorbs(step)) {
                known.merge(step);
                return;
            }
            if (step.absorbs(known)) {
                step.merge(known);
                wanted.set(i, step);
                return;
            }
        }
        wanted.add(step);
    }

    // A pattern that points at something the client lacks is null and asks for nothing.

    void ban(@Nullable StepPattern pattern, Severity severity, Rule rule) {
        if (pattern != null) {
            bans.add(new Ban(pattern, severity, rule.layer(), rule.id()));
        }
    }

    void withdraw(@Nullable StepPattern pattern, Rule rule) {
        if (pattern != null) {
            withdrawals.add(new Withdrawal(pattern, rule));
        }
    }

    void limit(@Nullable StepPattern pattern, Ask.Limit limit, Rule rule) {
        if (pattern != null) {
            limits.add(
                    new DoseLimit(
                            pattern,
                            limit.field(),
                            limit.acceptedTo(),
                            limit.safeTo(),
                            rule.layer(),
                            rule.id()));
        }
    }

    void order(@Nullable StepPattern first, @Nullable StepPattern then, String rule) {
        if (first != null && then != null) {
            orders.add(new OrderAsk(first, then, rule));
        }
    }

    void frequency(Ask.SetFrequency asked, Rule rule) {
        Frequency known = frequency;
        if (known == null) {
            frequency =
                    new Frequency(
                            asked.from(),
                            asked.to(),
                            asked.safeTo(),
                            asked.expectation(),
                            List.of(rule.id()));
            return;
        }
        int to = Math.min(known.to(), asked.to());
        List<String> rules = new ArrayList<>();
        boolean lower = asked.to() < known.to();
        rules.addAll(lower ? List.of(rule.id()) : known.rules());
        (lower ? known.rules() : List.of(rule.id()))
                .stream().filter(id -> !rules.contains(id)).forEach(rules::add);
        frequency =
                new Frequency(
                        Math.min(to, Math.max(known.from(), asked.from())),
                        to,
                        Math.min(known.safeTo(), asked.safeTo()),
                        known.expectation().stronger(asked.expectation()),
                        rules);
    }

    void triage(List<Triage> asked, Rule rule) {
        if (asked.getFirst().compareTo(triage.getFirst()) > 0) {
            triage = asked;
            triageRules = new ArrayList<>();
        }
        if (asked.equals(triage) && !triageRules.contains(rule.id())) {
            triageRules.add(rule.id());
        }
    }

    void category(List<Category> asked, Rule rule) {
        Layer known = categoryLayer;
        if (known == null || rule.layer().outranks(known)) {
            categories = asked;
            categoryLayer = rule.layer();
            categoryRules = new ArrayList<>();
        } else if (known.outranks(rule.layer()) || !categories.equals(asked)) {
            return;
        }
        if (!categoryRules.contains(rule.id())) {
            categoryRules.add(rule.id());
        }
    }

    /**
     * Settle everything by precedence.
     *
     * @param ruleIds the ids of all rules in their order
     */
    Protocol finish(List<String> ruleIds) {
        List<SetAside> setAside = new ArrayList<>();
        wanted.removeIf(step -> isTakenAway(step, setAside));
        limits.forEach(limit -> wanted.forEach(step -> step.clip(limit)));
        List<OrderAskEdge> edges = edges();
        int[] places = new SessionOrder(wanted, edges).places();
        ExpectedStep[] steps = new ExpectedStep[wanted.size()];
        for (int i = 0; i < steps.length; i++) {
            steps[places[i]] = wanted.get(i).expected(places[i]);
        }
        return new Protocol(
                new Decision<>(triage.getFirst(), EnumSet.copyOf(triage), true, triageRules),
                category(),
                pressureCeiling(),
                List.of(steps),
                edges.stream()
                        .map(edge ->
                                new OrderEdge(
                                        places[edge.before()], places[edge.after()], edge.rule()))
                        .toList(),
                triage.getFirst().withholds() ? null : frequency,
                bans,
                limits,
                setAside,
                readings,
                applied.stream().mapToObj(ruleIds::get).toList());
    }

    /** An order between two wanted steps, by their places in the list of wanted steps. */
    record OrderAskEdge(int before, int after, String rule) {}

    private boolean isTakenAway(WantedStep step, List<SetAside> setAside) {
        for (Ban ban : bans) {
            if (ban.severity().compareTo(Severity.WRONG) >= 0
                    && ban.pattern().dosed() == null
                    && !step.layer().outranks(ban.layer())
                    && step.isEmptiedBy(ban.pattern())) {
                setAside.add(new SetAside(step.expected(-1), ban.layer(), ban.rule()));
                return true;
            }
        }
        for (Withdrawal withdrawal : withdrawals) {
            if (withdrawal.rule().layer().outranks(step.layer())
                    && step.isEmptiedBy(withdrawal.pattern())) {
                setAside.add(
                        new SetAside(
                                step.expected(-1),
                                withdrawal.rule().layer(),
                                withdrawal.rule().id()));
                return true;
            }
        }
        return false;
    }

    private List<OrderAskEdge> edges() {
        List<OrderAskEdge> edges = new ArrayList<>();
        for (OrderAsk order : orders) {
            for (int first = 0; first < wanted.size(); first++) {
                if (!wanted.get(first).isCaughtBy(order.first())) {
                    continue;
                }
                for (int then = 0; then < wanted.size(); then++) {
                    if (then != first
                            && wanted.get(then).isCaughtBy(order.then())
                            && !isBound(edges, first, then)) {
                        edges.add(new OrderAskEdge(first, then, order.rule()));
                    }
                }
            }
        }
        return edges;
    }

    private static boolean isBound(List<OrderAskEdge> edges, int before, int after) {
        for (OrderAskEdge edge : edges) {
            if (edge.before() == before && edge.after() == after) {
                return true;
            }
        }
        return false;
    }

    private Decision<Category> category() {
        if (categories.isEmpty()) {
            return new Decision<>(
                    Category.NONE, EnumSet.allOf(Category.class), false, categoryRules);
        }
        return new Decision<>(
                categories.getFirst(), EnumSet.copyOf(categories), true, categoryRules);
    }

    /** The deepest pressure that any asked step may have; 0 where no step has a pressure. */
    private int pressureCeiling() {
        int deepest = 0;
        for (WantedStep step : wanted) {
            deepest = Math.max(deepest, step.deepestPressure());
        }
        return deepest;
    }
}
