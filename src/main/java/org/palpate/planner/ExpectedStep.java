package org.palpate.planner;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a protocol asks for. Any of its techniques at any of its targets meets it.
 *
 * @param index place in the protocol, from 0
 * @param techniques any of these; the first is the usual one
 * @param targets at any of these; empty where the technique has no target
 * @param namedExactly whether a group that holds the target is too vague an answer
 * @param bands what is asked of the dose; no entry where any dose will do, and none counts for a
 *     technique that lacks the field
 * @param layer the strongest layer that asks for it
 * @param rules the rules that ask for it, the strongest first
 */
public record ExpectedStep(
        int index,
        Phase phase,
        List<Technique> techniques,
        List<Target> targets,
        boolean namedExactly,
        Expectation expectation,
        List<DoseBand> bands,
        Layer layer,
        List<String> rules) {

    public ExpectedStep {
        techniques = List.copyOf(techniques);
        targets = List.copyOf(targets);
        bands = List.copyOf(bands);
        rules = List.copyOf(rules);
    }

    /** The technique that the protocol names first. */
    public Technique technique() {
        return techniques.getFirst();
    }

    /** The target that the protocol names first; null where it has none. */
    public @Nullable Target target() {
        return targets.isEmpty() ? null : targets.getFirst();
    }

    /**
     * Whether the step is one of those asked for, whatever its dose. A side left open counts, its
     * quality does not; a wrong side does not count.
     */
    public boolean isMetBy(Step step) {
        if (!techniques.contains(step.technique())) {
            return false;
        }
        if (targets.isEmpty()) {
            return true;
        }
        Target chosen = step.target();
        if (chosen == null) {
            return false;
        }
        for (Target target : targets) {
            if (reaches(chosen, target)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the step is as asked for down to the side of the body. */
    public boolean hasSide(Step step) {
        Target chosen = step.target();
        if (chosen == null || targets.isEmpty()) {
            return true;
        }
        for (Target target : targets) {
            if (reaches(chosen, target)
                    && (target.side() == null || target.side() == chosen.side())) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of the targets binds the side of the body. */
    public boolean bindsSide() {
        for (Target target : targets) {
            if (target.side() != null) {
                return true;
            }
        }
        return false;
    }

    private boolean reaches(Target chosen, Target wanted) {
        Side side = chosen.side();
        if (wanted.side() != null && side != null && !side.covers(wanted.side())) {
            return false;
        }
        if (!zoneFits(chosen.zone(), wanted.zone())) {
            return false;
        }
        Structure structure = chosen.structure();
        if (wanted.structure().contains(structure)) {
            return true;
        }
        return !namedExactly && structure.namesMembers() && structure.contains(wanted.structure());
    }

    /** Work around a lesion is only that; work on a spot may be given to the whole. */
    private static boolean zoneFits(Zone chosen, Zone wanted) {
        return switch (wanted) {
            case WHOLE -> true;
            case AROUND -> chosen == Zone.AROUND;
            case SITE -> chosen != Zone.AROUND;
        };
    }
}
