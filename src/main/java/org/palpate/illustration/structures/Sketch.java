package org.palpate.illustration.structures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A structure being written down. */
final class Sketch {

    private final String id;
    private final String name;
    private final Tissue tissue;
    private final int colour;
    private Depth depth = Depth.SURFACE;
    private boolean pennate;
    private String head = "";
    private final Map<String, List<Stroke>> heads = new LinkedHashMap<>();
    private @Nullable Stroke course;

    Sketch(Tissue tissue, String id, String name, int colour) {
        this.tissue = tissue;
        this.id = id;
        this.name = name;
        this.colour = colour;
    }

    static Sketch muscle(String id, String name, int colour) {
        return new Sketch(Tissue.MUSCLE, id, name, colour);
    }

    static Sketch tendon(String id, String name) {
        return new Sketch(Tissue.TENDON, id, name, Palette.TENDON);
    }

    static Sketch ligament(String id, String name) {
        return new Sketch(Tissue.LIGAMENT, id, name, Palette.LIGAMENT);
    }

    static Sketch bone(String id, String name) {
        return new Sketch(Tissue.BONE, id, name, Palette.BONE);
    }

    static Sketch zone(String id, String name) {
        return new Sketch(Tissue.ZONE, id, name, Palette.CARE);
    }

    /** Not drawn itself: a place that hands and arrows can be sent to. */
    static Sketch place(String id) {
        return new Sketch(Tissue.ZONE, id, id, Palette.CARE);
    }

    Sketch deep() {
        depth = Depth.DEEP;
        return this;
    }

    Sketch pennate() {
        pennate = true;
        return this;
    }

    /** What follows belongs to this head. */
    Sketch head(String newHead) {
        head = newHead;
        return this;
    }

    Sketch stroke(LimbChart chart, String table) {
        return add(Stroke.of(chart, table));
    }

    /** A stroke whose ends bulge by {@code cap} centimetres, as a muscle's do along a crest. */
    Sketch bulging(LimbChart chart, double cap, String table) {
        return add(Stroke.of(chart, cap, table));
    }

    Sketch disc(LimbChart chart, double along, double across, double alongRadius, double radius) {
        return add(Stroke.disc(chart, along, across, alongRadius, radius));
    }

    private Sketch add(Stroke stroke) {
        heads.computeIfAbsent(head, none -> new ArrayList<>()).add(stroke);
        return this;
    }

    /**
     * A strip of even width between two places: along and across for each, half the width in cm.
     */
    Sketch strip(LimbChart chart, double halfWidth, double... ends) {
        return add(
                new Stroke(
                        chart, halfWidth, ends[0], ends[1], halfWidth, halfWidth, ends[2], ends[3],
                        halfWidth, halfWidth));
    }

    /** The line by which the structure as a whole is found, if its first stroke does not do. */
    Sketch course(LimbChart chart, String table) {
        course = Stroke.of(chart, table);
        return this;
    }

    String id() {
        return id;
    }

    Region on(Charts charts) {
        List<Region.Head> drawn = new ArrayList<>();
        heads.forEach((headName, strokes) -> drawn.add(drawn(headName, strokes, charts)));
        Strand line =
                course == null ? drawn.getFirst().strands().getFirst() : new Strand(course, charts);
        return new Region(id, name, tissue, depth, colour, pennate, List.copyOf(drawn), line);
    }

    private static Region.Head drawn(String headName, List<Stroke> strokes, Charts charts) {
        return new Region.Head(
                headName, strokes.stream().map(stroke -> new Strand(stroke, charts)).toList());
    }
}
