package org.palpate.content.internal.scene;

import java.util.List;
import java.util.Map;

import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.illustration.body.Outfit;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.pose.Attitude;
import org.palpate.illustration.pose.Posture;
import org.palpate.illustration.scene.Actor;
import org.palpate.illustration.scene.ArmRest;
import org.palpate.illustration.scene.FootPlace;
import org.palpate.illustration.scene.NamedArmRest;
import org.palpate.illustration.scene.PropPlace;
import org.palpate.illustration.scene.Turn;
import org.palpate.illustration.skeleton.Side;

/** Reads who lies, sits, stands or kneels in a picture, and how. */
final class ClientReader {

    private static final Span TURN = Span.degrees(-360, 360);
    private static final Outfit USUAL = Outfit.runner(Outfit.Top.SINGLET);
    private static final Vec3 DOWN = Vec3.Y.negated();

    private final Problems problems;
    private final PersonReader people;
    private final PostureReader postures;
    private final GroundReader grounds;

    ClientReader(Problems problems, PlaceReader places, List<PropPlace> props) {
        this.problems = problems;
        this.people = new PersonReader(problems);
        this.postures = new PostureReader(problems);
        this.grounds = new GroundReader(problems, places, props);
    }

    Actor read(YamlNode node) {
        Fields fields =
                Fields.of(
                        node, problems, "build", "wears", "lies", "ground", "turned", "posture",
                        "arms", "feet");
        Attitude attitude =
                fields.require(
                        "lies",
                        value -> Values.word(value, Attitude.class, "attitude"),
                        Attitude.PRONE);
        Turn turn = fields.find("turned", this::turn, Turn.NONE);
        Map<Side, FootPlace> feet = fields.find("feet", this::feet, Map.of());
        Map<Side, ArmRest> arms =
                fields.find("arms", value -> arms(value, attitude, turn), Map.of());
        return new Actor(
                fields.require("build", people::build, PersonReader.STAND_IN),
                fields.find("wears", value -> people.outfit(value, USUAL), USUAL),
                attitude,
                turn,
                fields.find("posture", postures::read, new Posture()),
                fields.require("ground", grounds::read, GroundReader.STAND_IN),
                feet,
                arms);
    }

    private Turn turn(YamlNode node) {
        Fields fields = Fields.of(node, problems, "pitch", "roll", "yaw");
        return new Turn(
                fields.number("pitch", TURN, 0),
                fields.number("roll", TURN, 0),
                fields.number("yaw", TURN, 0));
    }

    private Map<Side, FootPlace> feet(YamlNode node) {
        return Fields.of(node, problems, "both", "left", "right").sides((foot, _) -> foot(foot));
    }

    private FootPlace foot(YamlNode node) {
        Fields fields = Fields.of(node, problems, "from-hip", "stands", "knee", "toes");
        return new FootPlace(
                fields.require("from-hip", Values::offset, Vec3.ZERO),
                fields.flag("stands"),
                fields.require("knee", Values::direction, Vec3.Y),
                fields.require("toes", Values::direction, Vec3.Z));
    }

    private Map<Side, ArmRest> arms(YamlNode node, Attitude attitude, Turn turn) {
        return Fields.of(node, problems, "both", "left", "right")
                .sides((arm, side) -> arm(arm, side, attitude, turn));
    }

    private ArmRest arm(YamlNode node, Side side, Attitude attitude, Turn turn) {
        if (node.isText()) {
            return Values.word(node, NamedArmRest.class, "named rest of an arm")
                    .rest(attitude, turn, side);
        }
        Fields fields =
                Fields.of(node, problems, "rests", "from-shoulder", "fingers", "palm", "elbow");
        ArmRest.Kind kind =
                fields.require(
                        "rests",
                        value -> Values.word(value, ArmRest.Kind.class, "rest of a hand"),
                        ArmRest.Kind.ON_GROUND);
        boolean free = kind == ArmRest.Kind.FREE;
        return new ArmRest(
                kind,
                fields.require("from-shoulder", Values::offset, Vec3.ZERO),
                fields.require("fingers", Values::direction, Vec3.X),
                free
                        ? fields.require("palm", Values::direction, DOWN)
                        : fields.find("palm", Values::direction, DOWN),
                fields.require("elbow", Values::direction, Vec3.Y));
    }
}
