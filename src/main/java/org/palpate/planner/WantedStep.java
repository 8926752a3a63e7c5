package org.palpate.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A step that rules ask for while a protocol is being settled. */
final class WantedStep {

    /**
     * What one rule asks for, made once when the rules are compiled.
     *
     * @param bands the bands of the demand, naming the rule
     * @param rules the rule alone
     * @param techniqueBits a bit or more for its techniques; steps with none in common differ
     */
    record Request(
            Ask.Demand demand,
            List<DoseBand> bands,
            Layer layer,
            List<String> rules,
            long techniqueBits) {

        static Request of(Ask.Demand demand, Rule rule) {
            List<String> only = List.of(rule.id());
            List<DoseBand> bands = demand.bands().stream().map(band -> band.citing(only)).toList();
            long bits = 0;
            for (Technique technique : demand.techniques()) {
                bits |= 1L << technique.index();
            }
            return new Request(demand, bands, rule.layer(), only, bits);
        }
    }

    private final long techniqueBits;
    private List<Technique> techniques;
    private List<Target> targets;
    private final Phase phase;
    private boolean namedExactly;
    private Expectation expectation;
    private List<DoseBand> bands;
    private Layer layer;
    private List<String> rules;

    WantedStep(Request request, List<Target> targets) {
        this.techniqueBits = request.techniqueBits();
        this.techniques = request.demand().techniques();
        this.targets = targets;
        this.phase = request.demand().phase();
        this.namedExactly = request.demand().namedExactly();
        this.expectation = request.demand().expectation();
        this.bands = request.bands();
        this.layer = request.layer();
        this.rules = request.rules();
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
        boolean unlike = (techniqueBits & ~other.techniqueBits) != 0;
        if (unlike || !isSamePlace(other) || !isAmong(techniques, other.techniques)) {
            return false;
        }
        return techniques.size() == other.techniques.size()
                || expectation.compareTo(other.expectation) <= 0;
    }

    /** Whether all of the few are among the many; indexed, because planning compares often. */
    private static boolean isAmong(List<Technique> few, List<Technique> many) {
        if (few.size() > many.size()) {
            return false;
        }
        for (int i = 0; i < few.size(); i++) {
            boolean found = false;
            for (int j = 0; j < many.size() && !found; j++) {
                found = few.get(i).index() == many.get(j).index();
            }
            if (!found) {
                return false;
            }
        }
        return true;
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
        for (DoseBand others : other.bands) {
            DoseBand mine = band(others.field());
            if (mine == null) {
                put(others);
            } else {
                put(stronger ? meet(others, mine) : meet(mine, others));
            }
        }
        expectation = expectation.stronger(other.expectation);
        namedExactly |= other.namedExactly;
        layer = stronger ? other.layer : layer;
        rules = union(rules, other.rules);
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
        List<String> rules = union(first.rules(), second.rules());
        return new DoseBand(
                first.field(), idealFrom, idealTo, acceptedFrom, acceptedTo, safeTo, rules);
    }

    /**
     * Whether the step goes once the pattern's steps are taken out: its usual technique is among
     * them and no target is left. Otherwise what is taken out is only that, and the rest is kept.
     */
    boolean isEmptiedBy(StepPattern pattern) {
        boolean usualIsFree = !pattern.techniques().get(techniques.getFirst().index());
        if (usualIsFree && !namesAnother(pattern)) {
            return false;
        }
        boolean coversAll = coversAll(pattern);
        if (coversAll && !usualIsFree) {
            return true;
        }
        if (coversAll) {
            techniques =
                    techniques.stream()
                            .filter(technique -> !pattern.techniques().get(technique.index()))
                            .toList();
        } else if (!usualIsFree && targets.size() > 1) {
            targets = targets.stream().filter(target -> !pattern.covers(target)).toList();
        }
        return false;
    }

    private boolean namesAnother(StepPattern pattern) {
        for (int i = 1; i < techniques.size(); i++) {
            if (pattern.techniques().get(techniques.get(i).index())) {
                return true;
            }
        }
        return false;
    }

    private boolean coversAll(StepPattern pattern) {
        if (targets.isEmpty()) {
            return pattern.covers((Target) null);
        }
        for (int i = 0; i < targets.size(); i++) {
            if (!pattern.covers(targets.get(i))) {
                return false;
            }
        }
        return true;
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
        DoseBand band = band(limit.field());
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
        List<String> clipping = union(List.of(limit.rule()), band.rules());
        put(
                new DoseBand(
                        limit.field(),
                        idealFrom,
                        idealTo,
                        Math.min(band.acceptedFrom(), idealFrom),
                        acceptedTo,
                        safeTo,
                        clipping));
    }

    private @Nullable DoseBand band(DoseField field) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).field() == field) {
                return bands.get(i);
            }
        }
        return null;
    }

    /** The bands are shared with the rule until one of them changes. */
    private void put(DoseBand band) {
        List<DoseBand> changed = new ArrayList<>(bands);
        changed.removeIf(known -> known.field() == band.field());
        changed.add(band);
        changed.sort(Comparator.comparing(DoseBand::field));
        bands = changed;
    }

    private static List<String> union(List<String> first, List<String> second) {
        if (first.containsAll(second)) {
            return first;
        }
        List<String> all = new ArrayList<>(first);
        for (String rule : second) {
            if (!all.contains(rule)) {
                all.add(rule);
            }
        }
        return all;
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
        DoseBand pressure = band(DoseField.PRESSURE);
        return pressure == null ? 0 : pressure.acceptedTo();
    }

    ExpectedStep expected(int index) {
        return new ExpectedStep(
                index, phase, techniques, targets, namedExactly, expectation, bands, layer, rules);
    }

    @Override
    public String toString() {
        return techniques.getFirst().id()
                + (targets.isEmpty() ? "" : " " + targets.getFirst().structure().id());
    }
}
