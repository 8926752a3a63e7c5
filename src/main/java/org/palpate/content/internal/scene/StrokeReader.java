package org.palpate.content.internal.scene;

import java.util.List;

import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.scene.Place;
import org.palpate.illustration.scene.StrokeMark;
import org.palpate.illustration.scene.StrokeMark.Path;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Motion;
import org.palpate.illustration.skeleton.Side;

/** Reads the arrows of a picture. */
final class StrokeReader {

    private static final Span LIFT = Span.metres(0, .3);
    private static final Span LENGTH = Span.metres(.005, 1);
    private static final Span DIRECTION = Span.degrees(-360, 360);
    private static final double USUAL_LIFT = .02;
    private static final double MIDDLE = .5;

    /** Where a limb's arrow starts. */
    private record Joint(Bone bone, Side side) {}

    private final Problems problems;
    private final PlaceReader places;

    StrokeReader(Problems problems, PlaceReader places) {
        this.problems = problems;
        this.places = places;
    }

    StrokeMark read(YamlNode node) {
        boolean ofJoint = node.fields().containsKey("joint");
        Fields fields =
                ofJoint
                        ? Fields.of(
                                node, problems, "kind", "joint", "motion", "from", "to", "offset",
                                "way", "lift")
                        : Fields.of(
                                node, problems, "kind", "over", "along", "across", "from", "to",
                                "degrees", "length", "lift");
        StrokeMark.Kind kind =
                fields.require(
                        "kind",
                        value -> Values.word(value, StrokeMark.Kind.class, "kind of stroke"),
                        StrokeMark.Kind.SINGLE);
        return new StrokeMark(
                kind,
                ofJoint ? ofJoint(fields) : overSkin(fields, kind),
                fields.number("lift", LIFT, USUAL_LIFT));
    }

    private Path overSkin(Fields fields, StrokeMark.Kind kind) {
        boolean ends = fields.has("from") || fields.has("to");
        if (ends && (fields.has("degrees") || fields.has("along"))) {
            fields.complain(
                    "a stroke goes either 'from' a place 'to' another, or through a place 'along'"
                            + " the structure in a direction of 'degrees'");
        }
        Place place = places.place(fields, "over");
        if (ends) {
            return new Path.OverSkin(
                    List.of(
                            place.at(fields.number("from", PlaceReader.ALONG)),
                            place.at(fields.number("to", PlaceReader.ALONG))));
        }
        if (fields.has("degrees")) {
            return new Path.Across(
                    place, fields.number("degrees", DIRECTION, 0), fields.number("length", LENGTH));
        }
        if (kind != StrokeMark.Kind.HOLD && kind != StrokeMark.Kind.CIRCLES) {
            fields.complain(
                    "a %s stroke needs 'from' and 'to', or 'degrees' and 'length'"
                            .formatted(YamlNode.written(kind)));
        }
        return new Path.OverSkin(
                List.of(place.at(fields.number("along", PlaceReader.ALONG, MIDDLE))));
    }

    private Path ofJoint(Fields fields) {
        Joint joint = fields.require("joint", StrokeReader::joint, new Joint(Bone.ROOT, Side.LEFT));
        if (!fields.has("motion")) {
            return new Path.FromJoint(
                    joint.bone(),
                    joint.side(),
                    fields.find("offset", Values::offset, Vec3.ZERO),
                    fields.require("way", Values::direction, Vec3.Y));
        }
        Motion motion =
                fields.require(
                        "motion",
                        value -> Values.word(value, Motion.class, "movement"),
                        Motion.KNEE_FLEXION);
        return new Path.Movement(
                joint.bone(),
                joint.side(),
                motion,
                fields.require("from", value -> PostureReader.angle(value, motion), 0.0),
                fields.require("to", value -> PostureReader.angle(value, motion), 0.0));
    }

    private static Joint joint(YamlNode node) {
        String[] words = Values.text(node).split("\\s+", 2);
        for (Bone bone : Bone.values()) {
            if (YamlNode.written(bone).equals(words[0])) {
                boolean sided = bone.paired() || words.length > 1;
                Side side = sided ? PlaceReader.side(node, words[words.length - 1]) : Side.LEFT;
                return new Joint(bone, side);
            }
        }
        throw node.unknown(
                words[0],
                "joint",
                java.util.Arrays.stream(Bone.values()).map(YamlNode::written).toList());
    }
}
