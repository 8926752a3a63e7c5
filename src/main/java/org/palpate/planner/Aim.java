package org.palpate.planner;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a rule points before the client is known.
 *
 * @param places where; empty for anywhere
 * @param injuredSide whether only the injured side is meant
 * @param side a fixed side; null where there is none
 */
public record Aim(List<Place> places, boolean injuredSide, @Nullable Side side, Zone zone) {

    /** No target at all, or any. */
    public static final Aim ANYWHERE = new Aim(List.of(), false, null, Zone.WHOLE);

    public Aim {
        places = List.copyOf(places);
    }

    /** A structure that is named, or one that the client's facts name. */
    public sealed interface Place {

        /** A named structure. */
        record Named(Structure structure) implements Place {}

        /**
         * Structures that the facts name.
         *
         * @param among only those that meet one of these; empty for all
         */
        record Told(Role role, List<Structure> among) implements Place {
            public Told {
                among = List.copyOf(among);
            }
        }
    }

    /** The part that a structure plays for this client. */
    public enum Role {
        /** The injured structure. */
        INJURED,
        /** The muscles that pull on the injured tendon. */
        INJURED_MUSCLES,
        /** The muscle groups to either side of the injured ligament. */
        INJURED_FLANKS,
        /** The injured muscle and its neighbours. */
        INJURED_SURROUNDINGS,
        /** What is tight, told or found. */
        TIGHT,
        TRIGGER_POINTS,
        /** Where the client aches after an event. */
        SORE,
        /** Wounds, bruises and other places to leave out. */
        LEAVE_OUT
    }
}
