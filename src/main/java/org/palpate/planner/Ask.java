package org.palpate.planner;

import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a row of the decision table asks for. */
public sealed interface Ask {

    /**
     * Steps that belong in the protocol.
     *
     * @param techniques any of these; the first is the usual one
     * @param each whether every place is a step of its own, rather than any of them
     * @param namedExactly whether a group that holds the target is too vague an answer
     */
    record Demand(
            Expectation expectation,
            List<Technique> techniques,
            Aim aim,
            boolean each,
            Phase phase,
            boolean namedExactly,
            List<DoseBand> bands)
            implements Ask {
        public Demand {
            techniques = List.copyOf(techniques);
            bands = List.copyOf(bands);
        }
    }

    /**
     * Steps, before the client is known.
     *
     * @param techniques indexes of the techniques; not to be changed
     * @param dosed the dose field that counts; null for every dose
     * @param above only larger values of that field
     */
    record Pattern(BitSet techniques, Aim aim, @Nullable DoseField dosed, int above) {}

    /** Steps to keep out of the plan, and out of the protocol from {@code WRONG} upwards. */
    record Advise(Severity severity, Pattern pattern) implements Ask {}

    /** Steps of weaker layers that no longer apply, without being a fault. */
    record Withdraw(Pattern pattern) implements Ask {}

    /** The most that a dose field may reach. */
    record Limit(Pattern pattern, DoseField field, int acceptedTo, int safeTo) implements Ask {}

    /** How often a week. */
    record SetFrequency(int from, int to, int safeTo, Expectation expectation) implements Ask {}

    /** The first kind of step before the second. */
    record BindOrder(Pattern first, Pattern then) implements Ask {}

    /** What may be done today; the first is the usual answer, all are accepted. */
    record SetTriage(List<Triage> triage) implements Ask {
        public SetTriage {
            triage = List.copyOf(triage);
        }
    }

    /** The category; the first is the usual one, all are accepted. None at all: not graded. */
    record SetCategory(List<Category> categories) implements Ask {
        public SetCategory {
            categories = List.copyOf(categories);
        }
    }

    /** A fact that follows from others. */
    record Derive(FactDefinition fact, long words) implements Ask {}
}
