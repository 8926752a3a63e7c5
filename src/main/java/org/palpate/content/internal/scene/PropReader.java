package org.palpate.content.internal.scene;

import java.util.Map;

import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.props.Table;
import org.palpate.illustration.scene.Place;
import org.palpate.illustration.scene.PropPlace;

/** Reads the things in a picture. */
final class PropReader {

    private static final Span TURN = Span.degrees(-360, 360);
    private static final Span SIZE = Span.metres(.01, 3);
    private static final Span TABLE_HEIGHT = Span.metres(Table.LOWEST, Table.HIGHEST);
    private static final double USUAL_SIZE = 0;

    private final Problems problems;
    private final PlaceReader places;

    PropReader(Problems problems, PlaceReader places) {
        this.problems = problems;
        this.places = places;
    }

    /** A thing is a word, or a map with that word as its only field. */
    PropPlace read(YamlNode node) {
        if (node.isText()) {
            return plain(Values.word(node, PropPlace.Kind.class, "prop"));
        }
        Map<String, YamlNode> named = node.fields();
        if (named.size() != 1) {
            throw node.bad("a prop is one word with its fields: foam-roller: {at: [0, 0, 0.1]}");
        }
        Map.Entry<String, YamlNode> only = named.entrySet().iterator().next();
        YamlNode details = only.getValue();
        PropPlace.Kind kind = kind(details, only.getKey());
        return details.isText() && details.text().isEmpty() ? plain(kind) : placed(kind, details);
    }

    private static PropPlace.Kind kind(YamlNode node, String word) {
        for (PropPlace.Kind kind : PropPlace.Kind.values()) {
            if (kind.id().equals(word)) {
                return kind;
            }
        }
        throw Values.unknown(
                node,
                word,
                "prop",
                java.util.Arrays.stream(PropPlace.Kind.values()).map(PropPlace.Kind::id).toList());
    }

    private static PropPlace plain(PropPlace.Kind kind) {
        return new PropPlace(kind, null, Vec3.ZERO, 0, USUAL_SIZE);
    }

    private PropPlace placed(PropPlace.Kind kind, YamlNode details) {
        Fields fields =
                Fields.of(
                        details, problems, "under", "along", "across", "shift", "at", "yaw",
                        "size");
        Place under = fields.has("under") ? places.place(fields, "under") : null;
        if (under != null && fields.has("at")) {
            fields.complain("at", "what lies under a place is moved by 'shift'");
        }
        if (under == null && fields.has("shift")) {
            fields.complain("shift", "what lies under nothing is put somewhere by 'at'");
        }
        return new PropPlace(
                kind,
                under,
                fields.find(under == null ? "at" : "shift", Values::offset, Vec3.ZERO),
                fields.number("yaw", TURN, 0),
                fields.number(
                        "size", kind == PropPlace.Kind.TABLE ? TABLE_HEIGHT : SIZE, USUAL_SIZE));
    }
}
