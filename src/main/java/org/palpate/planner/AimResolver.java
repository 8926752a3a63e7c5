package org.palpate.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Turns where a rule points into targets on one client. */
final class AimResolver {

    private final List<Structure> structures;
    private final int injuryKind;
    private final int injurySide;
    private final int injuryStructure;
    private final List<Side> sides;
    private final int[] tight;
    private final int triggerPoints;
    private final int[] leaveOut;
    private final @Nullable Structure[] injuredByKind;

    AimResolver(Vocabulary vocabulary) {
        structures = vocabulary.structures();
        injuryKind = vocabulary.factIndex("injury.kind");
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
        leaveOut =
                new int[] {
                    vocabulary.factIndex("leave_out"), vocabulary.factIndex("last.bruise_at")
                };
        injuredByKind = injuredByKind(vocabulary);
    }

    private static @Nullable Structure[] injuredByKind(Vocabulary vocabulary) {
        FactDefinition kind = vocabulary.fact("injury.kind").orElse(null);
        if (kind == null) {
            return new Structure[0];
        }
        return kind.words().stream()
                .map(word ->
                        word.injures() == null
                                ? null
                                : vocabulary.structure(word.injures()).orElse(null))
                .toArray(Structure[]::new);
    }

    /** The targets, none twice; none at all where the facts name no such structure. */
    List<Target> resolve(Aim aim, FactView facts) {
        List<Target> targets = new ArrayList<>(aim.places().size());
        Side side = aim.injuredSide() ? side(facts) : aim.side();
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
        List<Target> injuries = facts.places(injuryStructure);
        if (injuries.isEmpty()) {
            Structure usual = usuallyInjured(facts);
            if (usual != null) {
                meant.apply(usual)
                        .forEach(structure -> addAmong(found, structure, side(facts), zone, among));
            }
            return;
        }
        for (Target injury : injuries) {
            Side side = injury.side() == null ? side(facts) : injury.side();
            meant.apply(injury.structure())
                    .forEach(structure -> addAmong(found, structure, side, zone, among));
        }
    }

    private @Nullable Structure usuallyInjured(FactView facts) {
        int word = Long.numberOfTrailingZeros(facts.words(injuryKind));
        return word < injuredByKind.length ? injuredByKind[word] : null;
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
        long bits = facts.words(injurySide);
        return bits == 0 ? null : sides.get(Long.numberOfTrailingZeros(bits));
    }
}
