package org.palpate.content.internal.scene;

import java.util.Map;

import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.illustration.body.Outfit;
import org.palpate.illustration.pose.HandAngles;
import org.palpate.illustration.pose.HandShape;
import org.palpate.illustration.pose.Stance;
import org.palpate.illustration.scene.HandTask;
import org.palpate.illustration.scene.Place;
import org.palpate.illustration.scene.Therapist;
import org.palpate.illustration.skeleton.Motion;
import org.palpate.illustration.skeleton.Side;

/** Reads who treats in a picture, and with what part of the hands. */
final class TherapistReader {

    private static final Span FLOOR = Span.metres(-4, 4);
    private static final Span FACING = Span.degrees(-360, 360);
    private static final Span LEAN = Span.degrees(-20, 70);
    private static final Span BEND =
            Span.degrees(Motion.SPINE_FLEXION.least(), Motion.SPINE_FLEXION.most());
    private static final Span CROUCH = Span.metres(0, .5);
    private static final Span LOOK =
            Span.degrees(Motion.NECK_FLEXION.least(), Motion.NECK_FLEXION.most());
    private static final Span POINTS = Span.degrees(-360, 360);
    private static final Span PITCH = Span.degrees(-90, 120);
    private static final Span ROLL = Span.degrees(-180, 180);
    private static final Span ELBOW = Span.degrees(-90, 90);
    private static final double USUAL_ELBOW = -20;
    private static final Standing NOWHERE = new Standing(new Stance(0, 0, 0, 0, 0, 0), false, 0);

    private record Standing(Stance stance, boolean fixed, double look) {}

    private final Problems problems;
    private final PlaceReader places;
    private final PersonReader people;

    TherapistReader(Problems problems, PlaceReader places) {
        this.problems = problems;
        this.places = places;
        this.people = new PersonReader(problems);
    }

    Therapist read(YamlNode node) {
        Fields fields = Fields.of(node, problems, "build", "wears", "stands", "hands");
        Standing standing = fields.require("stands", this::standing, NOWHERE);
        Map<Side, HandTask> hands = fields.require("hands", this::hands, Map.of());
        return new Therapist(
                fields.require("build", people::build, PersonReader.STAND_IN),
                fields.find(
                        "wears", value -> people.outfit(value, Outfit.THERAPIST), Outfit.THERAPIST),
                standing.stance(),
                standing.fixed(),
                standing.look(),
                hands);
    }

    private Standing standing(YamlNode node) {
        Fields fields =
                Fields.of(
                        node, problems, "at", "facing", "lean", "bend", "crouch", "fixed", "look");
        double[] at =
                fields.require(
                        "at", value -> Values.numbers(value, FLOOR, "x", "z"), new double[2]);
        Stance stance =
                new Stance(
                        at[0],
                        at[1],
                        fields.number("facing", FACING),
                        fields.number("lean", LEAN, 0),
                        fields.number("bend", BEND, 0),
                        fields.number("crouch", CROUCH, 0));
        return new Standing(stance, fields.flag("fixed"), fields.number("look", LOOK, 0));
    }

    private Map<Side, HandTask> hands(YamlNode node) {
        return Fields.of(node, problems, "left", "right").sides((hand, _) -> hand(hand));
    }

    private HandTask hand(YamlNode node) {
        Fields fields =
                Fields.of(
                        node, problems, "shape", "on", "along", "across", "points", "pitch", "roll",
                        "elbow");
        HandShape shape =
                fields.require(
                        "shape",
                        value -> Values.word(value, HandShape.class, "hand shape"),
                        HandShape.FLAT_PALM);
        Place on = places.place(fields, "on");
        HandAngles usual = shape.angles(fields.number("points", POINTS, 0));
        return new HandTask(
                shape,
                on,
                new HandAngles(
                        usual.points(),
                        fields.number("pitch", PITCH, usual.pitch()),
                        fields.number("roll", ROLL, usual.roll())),
                fields.number("elbow", ELBOW, USUAL_ELBOW));
    }
}
