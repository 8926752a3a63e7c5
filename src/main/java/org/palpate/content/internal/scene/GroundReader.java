package org.palpate.content.internal.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.illustration.props.Mat;
import org.palpate.illustration.scene.Ground;
import org.palpate.illustration.scene.Place;
import org.palpate.illustration.scene.PropPlace;

/** Reads what carries a client. */
final class GroundReader {

    static final Ground STAND_IN = new Ground(0, 0, 0, 0, null);

    private static final Span HEIGHT = Span.metres(0, 1.5);
    private static final Span SINK = Span.metres(0, .05);
    private static final double HARD = .003;
    private static final double PADDED = .012;
    private static final Span FLAT = Span.metres(-5, 5);

    /** What a person can be on. */
    private enum Support {
        FLOOR(null, 0, HARD),
        MAT(PropPlace.Kind.MAT, Mat.THICKNESS, HARD),
        TABLE(PropPlace.Kind.TABLE, PropPlace.TABLE_HEIGHT, PADDED),
        CHAIR(PropPlace.Kind.CHAIR, PropPlace.SEAT_HEIGHT, PADDED),
        STOOL(PropPlace.Kind.STOOL, PropPlace.SEAT_HEIGHT, PADDED),
        BENCH(PropPlace.Kind.BENCH, PropPlace.SEAT_HEIGHT, PADDED);

        private final PropPlace.@Nullable Kind prop;
        private final double usualHeight;
        private final double sink;

        Support(PropPlace.@Nullable Kind prop, double usualHeight, double sink) {
            this.prop = prop;
            this.usualHeight = usualHeight;
            this.sink = sink;
        }

        /** How high this one of the props is; a mat's size is not its thickness. */
        double height(PropPlace thing) {
            return this == MAT ? usualHeight : thing.sizeOr(usualHeight);
        }
    }

    private record Surface(double height, double sink) {}

    private final Problems problems;
    private final PlaceReader places;
    private final List<PropPlace> props;

    GroundReader(Problems problems, PlaceReader places, List<PropPlace> props) {
        this.problems = problems;
        this.places = places;
        this.props = props;
    }

    Ground read(YamlNode node) {
        Fields fields = Fields.of(node, problems, "on", "at", "sink", "rests");
        Surface on = fields.require("on", this::surface, new Surface(0, 0));
        double[] at =
                fields.find("at", value -> Values.numbers(value, FLAT, "x", "z"), new double[2]);
        double sink = fields.number("sink", SINK, on.sink());
        return fields.find("rests", value -> resting(value, sink, at))
                .orElseGet(() -> new Ground(on.height(), sink, at[0], at[1], null));
    }

    private Ground resting(YamlNode node, double sink, double[] at) {
        Fields fields = Fields.of(node, problems, "place", "along", "across", "height");
        Place place = places.place(fields, "place");
        return new Ground(fields.number("height", HEIGHT), sink, at[0], at[1], place);
    }

    private Surface surface(YamlNode node) {
        String word = node.text();
        for (Support support : Support.values()) {
            if (YamlNode.written(support).equals(word)) {
                return new Surface(height(node, support), support.sink);
            }
        }
        if (word.isEmpty() || Character.isLetter(word.charAt(0))) {
            List<String> accepted =
                    new ArrayList<>(
                            Arrays.stream(Support.values()).map(YamlNode::written).toList());
            accepted.add("a height in metres");
            throw Values.unknown(node, word, "support", accepted);
        }
        return new Surface(HEIGHT.read(node), HARD);
    }

    private double height(YamlNode node, Support support) {
        if (support.prop == null) {
            return support.usualHeight;
        }
        return props.stream()
                .filter(thing -> thing.kind() == support.prop)
                .findFirst()
                .map(support::height)
                .orElseThrow(
                        () -> node.bad("there is no %s among the props".formatted(node.text())));
    }
}
