package org.palpate.quiz.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.palpate.picture.BodyPlace;
import org.palpate.planner.Side;
import org.palpate.planner.Structure;

/**
 * Where a step under construction is aimed, as the list and the body map both show it.
 *
 * @param structure a structure or a group; null while it is open
 * @param side null while it is open
 */
record ChosenPlace(@Nullable Structure structure, @Nullable Side side) {

    static final ChosenPlace OPEN = new ChosenPlace(null, null);

    /**
     * What pressing a structure on the map makes of it: another structure takes the place of this
     * one; the same one on the other side makes it both, and pressed again takes that side away.
     */
    ChosenPlace pressed(Structure pressed, @Nullable Side at) {
        if (!pressed.equals(structure) || at == null || side == null) {
            return pressed.equals(structure) && at == null ? OPEN : new ChosenPlace(pressed, at);
        }
        if (side == at) {
            return OPEN;
        }
        return new ChosenPlace(pressed, side == Side.BOTH ? other(at) : Side.BOTH);
    }

    /** What the map marks as chosen: for a group everything in it. */
    Set<BodyPlace> chosen(List<Structure> vocabulary) {
        Structure aimed = structure;
        return aimed == null || (aimed.paired() && side == null)
                ? Set.of()
                : places(aimed, vocabulary);
    }

    /** What the map only outlines: both sides, while the side is open. */
    Set<BodyPlace> open(List<Structure> vocabulary) {
        Structure aimed = structure;
        return aimed != null && aimed.paired() && side == null
                ? places(aimed, vocabulary)
                : Set.of();
    }

    private Set<BodyPlace> places(Structure aimed, List<Structure> vocabulary) {
        Set<BodyPlace> places = new LinkedHashSet<>();
        aimed.members().stream()
                .mapToObj(vocabulary::get)
                .filter(member -> !member.group())
                .forEach(member -> {
                    if (!member.paired()) {
                        places.add(new BodyPlace(member.id(), null));
                        return;
                    }
                    for (Side each : List.of(Side.LEFT, Side.RIGHT)) {
                        if (side == null || side.covers(each)) {
                            places.add(new BodyPlace(member.id(), each));
                        }
                    }
                });
        return places;
    }

    private static Side other(Side side) {
        return side == Side.LEFT ? Side.RIGHT : Side.LEFT;
    }
}
