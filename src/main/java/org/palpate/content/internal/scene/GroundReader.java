package org.palpate.content.internal.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.illustration.scene.Ground;
import org.palpate.illustration.scene.Place;
import org.palpate.illustration.scene.PropPlace;

/** Reads what carries a client. */
final class GroundReader {

    static final Ground STAND_IN = new Ground(0, 0, 0, 0, null);

    private static final Span HEIGHT = Span.metres(0, 1.5);
    private static final Span SINK = Span.metres(0, .05);
    private static final Span FLAT = Span.metres(-5, 5);

    /** What a person can be on. */
    private enum Support {
        FLOOR(0, .003),
        MAT(.012, .003),
        TABLE(.62, .012),
        CHAIR(.46, .012);

        private final double usualHeight;
        private final double sink;

        Support(double usualHeight, double sink) {
            this.usualHeight = usualHeight;
            this.sink = sink;
        }

        Optional<PropPlace.Kind> prop() {
            return Arrays.stream(PropPlace.Kind.values())
                    .filter(kind -> kind.name().equals(name()))
                    .findFirst();
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
            throw Values.unknown(
                    node,
                    word,
                    "support",
                    List.of("table", "floor", "mat", "chair", "a height in metres"));
        }
        return new Surface(HEIGHT.read(node), Support.FLOOR.sink);
    }

    private double height(YamlNode node, Support support) {
        Optional<PropPlace.Kind> kind = support.prop();
        if (kind.isEmpty()) {
            return support.usualHeight;
        }
        PropPlace prop =
                props.stream()
                        .filter(candidate -> candidate.kind() == kind.get())
                        .findFirst()
                        .orElseThrow(() ->
                                node.bad("there is no %s among the props".formatted(node.text())));
        boolean sized = support != Support.MAT && prop.size() > 0;
        return sized ? prop.size() : support.usualHeight;
    }
}
