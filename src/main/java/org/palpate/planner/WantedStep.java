package org.palpate.planner;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A step that rules ask for while a protocol is being settled. */
final class WantedStep {

    private List<Technique> techniques;
    private List<Target> targets;
    private final Phase phase;
    private boolean namedExactly;
    private Expectation expectation;
    private final Map<DoseField, DoseBand> bands = new EnumMap<>(DoseField.class);
    private Layer layer;
    private final List<String> rules = new ArrayList<>();

    WantedStep(Ask.Demand demand, List<Target> targets, Rule rule) {
        this.techniques = demand.techniques();
        this.targets = targets;
        this.phase = demand.phase();
        this.namedExactly = demand.namedExactly();
        this.expectation = demand.expectation();
        this.layer = rule.layer();
        this.rules.add(rule.id());
        for (DoseBand band : demand.bands()) {
            bands.put(band.field(), withRules(band, List.of(rule.id())));
        }
    }

    Layer layer() {
        return layer;
    }

    Phase phase() {
        return phase;
    }

    /**
     * Whether whatever meets this step also does what the other asks for: the same place, the same
     * or fewer techniques, and no weaker an expectation.
     */
    boolean absorbs(WantedStep other) {
        boolean asStrong = expectation.compareTo(other.expectation) <= 0;
        boolean asNarrow = asStrong && other.techniques.containsAll(techniques);
        return (asNarrow || techniques.equals(other.techniques)) && isSamePlace(other);
    }

    private boolean isSamePlace(WantedStep other) {
        if (targets.size() != other.targets.size()) {
            return false;
        }
        for (int i = 0; i < targets.size(); i++) {
            Target mine = targets.get(i);
            Target others = other.targets.get(i);
            if (!mine.structure().equals(others.structure())
                    || mine.zone() != others.zone()
                    || (mine.side() != null
                            && others.side() != null
                            && mine.side() != others.side())) {
                return false;
            }
        }
        return true;
    }

    /** Take on what the other asks for. */
    void merge(WantedStep other) {
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).side() == null && other.targets.get(i).side() != null) {
                targets = new ArrayList<>(targets);
                targets.set(i, other.targets.get(i));
            }
        }
        boolean stronger = other.layer.outranks(layer);
        other.bands.forEach((field, band) ->
                bands.merge(
                        field,
                        band,
                        (mine, others) -> stronger ? meet(others, mine) : meet(mine, others)));
        expectation = expectation.stronger(other.expectation);
        namedExactly |= other.namedExactly;
        layer = stronger ? other.layer : layer;
        other.rules.stream().filter(rule -> !rules.contains(rule)).forEach(rules::add);
    }

    /** What both bands allow; where they have nothing in common the first, stronger one stands. */
    private static DoseBand meet(DoseBand first, DoseBand second) {
        int acceptedFrom = Math.max(first.acceptedFrom(), second.acceptedFrom());
        int acceptedTo = Math.min(first.acceptedTo(), second.acceptedTo());
        int idealFrom = Math.max(first.idealFrom(), second.idealFrom());
        int idealTo = Math.min(first.idealTo(), second.idealTo());
        int safeTo = Math.min(first.safeTo(), second.safeTo());
        if (idealFrom > idealTo) {
            idealFrom = Math.max(first.idealFrom(), acceptedFrom);
            idealTo = Math.min(first.idealTo(), acceptedTo);
        }
        if (acceptedFrom > acceptedTo || idealFrom > idealTo || acceptedTo > safeTo) {
            return first;
        }
        List<String> rules = new ArrayList<>(first.rules());
        second.rules().stream().filter(rule -> !rules.contains(rule)).forEach(rules::add);
        return new DoseBand(
                first.field(), idealFrom, idealTo, acceptedFrom, acceptedTo, safeTo, rules);
    }

    /**
     * Whether the step goes once the pattern's steps are taken out: its usual technique is among
     * them and no target is left. Otherwise what is taken out is only that, and the rest is kept.
     */
    boolean isEmptiedBy(StepPattern pattern) {
        List<Technique> free =
                techniques.stream()
                        .filter(technique -> !pattern.techniques().get(technique.index()))
                        .toList();
        if (free.size() == techniques.size()) {
            return false;
        }
        List<Target> open = targets.stream().filter(target -> !pattern.covers(target)).toList();
        boolean coversAll = targets.isEmpty() ? pattern.covers((Target) null) : open.isEmpty();
        boolean usualIsFree = free.contains(techniques.getFirst());
        if (coversAll) {
            if (!usualIsFree) {
                return true;
            }
            techniques = free;
        } else if (!usualIsFree) {
            targets = open;
        }
        return false;
    }

    /** Whether an order that speaks of these steps speaks of this one. */
    boolean isCaughtBy(StepPattern pattern) {
        if (!pattern.techniques().get(techniques.getFirst().index())) {
            return false;
        }
        if (pattern.targets().isEmpty()) {
            return true;
        }
        for (Target target : targets) {
            for (Target caught : pattern.targets()) {
                if (caught.meets(target)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Lower the bands to what a limit of the same or a stronger layer allows. */
    void clip(DoseLimit limit) {
        DoseBand band = bands.get(limit.field());
        if (band == null || layer.outranks(limit.layer()) || !isWithin(limit.pattern())) {
            return;
        }
        int acceptedTo = Math.min(band.acceptedTo(), limit.acceptedTo());
        int safeTo = Math.max(acceptedTo, Math.min(band.safeTo(), limit.safeTo()));
        if (acceptedTo == band.acceptedTo() && safeTo == band.safeTo()) {
            return;
        }
        int idealTo = Math.min(band.idealTo(), acceptedTo);
        int idealFrom = Math.min(band.idealFrom(), idealTo);
        List<String> clipping = new ArrayList<>(List.of(limit.rule()));
        clipping.addAll(band.rules());
        bands.put(
                limit.field(),
                new DoseBand(
                        limit.field(),
                        idealFrom,
                        idealTo,
                        Math.min(band.acceptedFrom(), idealFrom),
                        acceptedTo,
                        safeTo,
                        clipping));
    }

    private boolean isWithin(StepPattern pattern) {
        for (Technique technique : techniques) {
            if (!pattern.techniques().get(technique.index())) {
                return false;
            }
        }
        if (targets.isEmpty()) {
            return pattern.targets().isEmpty();
        }
        for (Target target : targets) {
            if (!pattern.covers(target)) {
                return false;
            }
        }
        return true;
    }

    int deepestPressure() {
        DoseBand pressure = bands.get(DoseField.PRESSURE);
        return pressure == null ? 0 : pressure.acceptedTo();
    }

    ExpectedStep expected(int index) {
        return new ExpectedStep(
                index,
                phase,
                techniques,
                targets,
                namedExactly,
                expectation,
                List.copyOf(bands.values()),
                layer,
                rules);
    }

    private static DoseBand withRules(DoseBand band, List<String> rules) {
        return new DoseBand(
                band.field(),
                band.idealFrom(),
                band.idealTo(),
                band.acceptedFrom(),
                band.acceptedTo(),
                band.safeTo(),
                rules);
    }

    @Override
    public String toString() {
        return techniques.getFirst().id()
                + (targets.isEmpty() ? "" : " " + targets.getFirst().structure().id());
    }
}
