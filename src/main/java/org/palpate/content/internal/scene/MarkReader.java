package org.palpate.content.internal.scene;

import java.util.Set;

import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.illustration.scene.AvoidMark;
import org.palpate.illustration.scene.Draping;
import org.palpate.illustration.scene.HighlightMark;
import org.palpate.illustration.scene.LabelMark;
import org.palpate.illustration.scene.Place;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.structures.Emphasis;

/** Reads what a picture points at, and what it covers. */
final class MarkReader {

    private static final Span RADIUS = Span.metres(.005, .2);
    private static final Span DOWN_THE_LEG =
            new Span(-1, 2, " (-1 shoulder, 0 hip, 1 knee, 2 ankle)");

    /** Which legs stay free of the sheet. */
    private enum Uncovered {
        LEFT,
        RIGHT,
        BOTH,
        NONE;

        Set<Side> sides() {
            return switch (this) {
                case LEFT -> Set.of(Side.LEFT);
                case RIGHT -> Set.of(Side.RIGHT);
                case BOTH -> Set.of(Side.values());
                case NONE -> Set.of();
            };
        }
    }

    private final Problems problems;
    private final PlaceReader places;

    MarkReader(Problems problems, PlaceReader places) {
        this.problems = problems;
        this.places = places;
    }

    HighlightMark highlight(YamlNode node) {
        if (node.isText()) {
            return mark(places.structure(node), Emphasis.TARGET);
        }
        Fields fields = Fields.of(node, problems, "structure", "as");
        Emphasis emphasis =
                fields.find(
                        "as",
                        value -> Values.word(value, Emphasis.class, "emphasis"),
                        Emphasis.TARGET);
        return mark(
                fields.require("structure", places::structure, PlaceReader.Sided.NOTHING),
                emphasis);
    }

    private static HighlightMark mark(PlaceReader.Sided sided, Emphasis emphasis) {
        return new HighlightMark(sided.structure(), sided.side(), emphasis);
    }

    AvoidMark avoid(YamlNode node) {
        Fields fields = Fields.of(node, problems, "on", "along", "across", "radius", "label");
        Place on = places.place(fields, "on");
        return new AvoidMark(on, fields.number("radius", RADIUS), fields.text("label"));
    }

    LabelMark label(YamlNode node) {
        Fields fields = Fields.of(node, problems, "text", "on", "along", "across");
        return new LabelMark(fields.text("text"), places.place(fields, "on"));
    }

    Draping draping(YamlNode node) {
        Fields fields = Fields.of(node, problems, "uncovered", "from", "up-to");
        Uncovered uncovered =
                fields.require(
                        "uncovered",
                        value -> Values.word(value, Uncovered.class, "side"),
                        Uncovered.NONE);
        return new Draping(
                uncovered.sides(),
                fields.number("from", DOWN_THE_LEG, 0),
                fields.number("up-to", DOWN_THE_LEG));
    }
}
