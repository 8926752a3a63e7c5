package org.palpate.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Turns where a rule points into targets on one client. */
final class AimResolver {

    private final List<Structure> structures;
    private final int injurySide;
    private final int injuryStructure;
    private final List<Side> sides;
    private final int[] tight;
    private final int triggerPoints;
    private final int soreness;
    private final int[] leaveOut;

    AimResolver(Vocabulary vocabulary) {
        structures = vocabulary.structures();
        injurySide = vocabulary.factIndex("injury.side");
        sides =
                vocabulary.fact("injury.side").map(FactDefinition::words).orElse(List.of()).stream()
                        .map(word -> Side.valueOf(word.id().toUpperCase(Locale.ROOT)))
                        .toList();
        injuryStructure = vocabulary.factIndex("injury.structure");
        tight =
                new int[] {
                    vocabulary.factIndex("tight_spots"), vocabulary.factIndex("findings.tight")
                };
        triggerPoints = vocabulary.factIndex("trigger_points");
        soreness = vocabulary.factIndex("soreness");
        leaveOut =
                new int[] {
                    vocabulary.factIndex("leave_out"), vocabulary.factIndex("last.bruise_at")
                };
    }

    /** The targets, none twice; none at all where the facts name no such structure. */
    List<Target> resolve(Aim aim, FactView facts) {
        List<Target> targets = new ArrayList<>(aim.places().size());
        Side side = aim.injuredSide() ? side(sideIndex(facts)) : aim.side();
        for (Aim.Place place : aim.places()) {
            switch (place) {
                case Aim.Place.Named(Structure structure) ->
                        add(targets, structure, side, aim.zone());
                case Aim.Place.Told(Aim.Role role, List<Structure> among) ->
                        told(role, among, facts, aim.zone(), targets);
            }
        }
        return targets;
    }

    /** The targets of an aim that names all its places, for one injured side. */
    List<Target> named(Aim aim, @Nullable Side injured) {
        List<Target> targets = new ArrayList<>(aim.places().size());
        Side side = aim.injuredSide() ? injured : aim.side();
        for (Aim.Place place : aim.places()) {
            if (place instanceof Aim.Place.Named(Structure structure)) {
                add(targets, structure, side, aim.zone());
            }
        }
        return List.copyOf(targets);
    }

    /** How many sides an injury can have; {@link #side} takes one more, for none. */
    int sides() {
        return sides.size();
    }

    /** The side of an index; null for the last one, which stands for none. */
    @Nullable Side side(int index) {
        return index < sides.size() ? sides.get(index) : null;
    }

    /** The index of the injured side; the last one where nobody told it. */
    int sideIndex(FactView facts) {
        return injurySide < 0
                ? 0
                : Math.min(sides.size(), Long.numberOfTrailingZeros(facts.words(injurySide)));
    }

    private void told(
            Aim.Role role, List<Structure> among, FactView facts, Zone zone, List<Target> found) {
        switch (role) {
            case INJURED -> injured(facts, among, zone, found, List::of);
            case INJURED_MUSCLES ->
                    injured(facts, among, zone, found, injured -> at(injured.muscles()));
            case INJURED_FLANKS ->
                    injured(facts, among, zone, found, injured -> at(injured.flanks()));
            case INJURED_SURROUNDINGS ->
                    injured(facts, among, zone, found, injured -> at(injured.surroundings()));
            case TIGHT -> {
                told(facts, tight[0], among, zone, found);
                told(facts, tight[1], among, zone, found);
            }
            case TRIGGER_POINTS -> told(facts, triggerPoints, among, zone, found);
            case SORE -> told(facts, soreness, among, zone, found);
            case LEAVE_OUT -> {
                told(facts, leaveOut[0], among, zone, found);
                told(facts, leaveOut[1], among, zone, found);
            }
        }
    }

    private void injured(
            FactView facts,
            List<Structure> among,
            Zone zone,
            List<Target> found,
            Function<Structure, List<Structure>> meant) {
        for (Target injury : facts.places(injuryStructure)) {
            Side side = injury.side() == null ? side(facts) : injury.side();
            meant.apply(injury.structure())
                    .forEach(structure -> addAmong(found, structure, side, zone, among));
        }
    }

    private void told(
            FactView facts, int fact, List<Structure> among, Zone zone, List<Target> found) {
        for (Target place : facts.places(fact)) {
            Side side = place.side() == null ? side(facts) : place.side();
            addAmong(found, place.structure(), side, zone, among);
        }
    }

    private static void addAmong(
            List<Target> found,
            Structure structure,
            @Nullable Side side,
            Zone zone,
            List<Structure> among) {
        if (among.isEmpty()) {
            add(found, structure, side, zone);
        }
        for (Structure wanted : among) {
            if (wanted.contains(structure)) {
                add(found, structure, side, zone);
            } else if (structure.contains(wanted)) {
                add(found, wanted, side, zone);
            }
        }
    }

    private static void add(
            List<Target> found, Structure structure, @Nullable Side side, Zone zone) {
        Target target = new Target(structure, structure.paired() ? side : null, zone);
        if (!found.contains(target)) {
            found.add(target);
        }
    }

    private List<Structure> at(List<Integer> indexes) {
        return indexes.stream().map(structures::get).toList();
    }

    private @Nullable Side side(FactView facts) {
        return side(sideIndex(facts));
    }
}
