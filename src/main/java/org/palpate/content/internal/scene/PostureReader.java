package org.palpate.content.internal.scene;

import java.util.Arrays;
import java.util.List;

import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.illustration.pose.Posture;
import org.palpate.illustration.skeleton.Motion;
import org.palpate.illustration.skeleton.Side;

/** Reads how far joints are bent. */
final class PostureReader {

    private final Problems problems;

    PostureReader(Problems problems) {
        this.problems = problems;
    }

    Posture read(YamlNode node) {
        Fields fields = Fields.of(node, problems, "both", "left", "right", "trunk");
        Posture posture = new Posture();
        fields.find("both", legs -> bend(legs, false, List.of(Side.values()), posture));
        fields.find("left", leg -> bend(leg, false, List.of(Side.LEFT), posture));
        fields.find("right", leg -> bend(leg, false, List.of(Side.RIGHT), posture));
        fields.find("trunk", trunk -> bend(trunk, true, List.of(Side.values()), posture));
        return posture;
    }

    /** The angle of a movement, which must be one that the joint allows. */
    static double angle(YamlNode node, Motion motion) {
        double angle = node.number();
        if (!motion.allows(angle)) {
            throw node.bad(
                    "%s goes from %s to %s degrees, not %s"
                            .formatted(
                                    motion.id(),
                                    Span.plain(motion.least()),
                                    Span.plain(motion.most()),
                                    node.text()));
        }
        return angle;
    }

    private Posture bend(YamlNode node, boolean trunk, List<Side> sides, Posture posture) {
        node.fields()
                .forEach((name, value) ->
                        problems.attempt(() -> {
                            Motion motion = motion(value, name, trunk);
                            double angle = angle(value, motion);
                            sides.forEach(side -> posture.set(motion, side, angle));
                        }));
        return posture;
    }

    private static Motion motion(YamlNode value, String name, boolean trunk) {
        List<Motion> accepted =
                Arrays.stream(Motion.values()).filter(motion -> ofTrunk(motion) == trunk).toList();
        return accepted.stream()
                .filter(motion -> motion.id().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        Values.unknown(
                                value,
                                name,
                                trunk ? "movement of the trunk" : "movement of a leg",
                                accepted.stream().map(Motion::id).toList()));
    }

    private static boolean ofTrunk(Motion motion) {
        return motion.id().startsWith("spine-") || motion.id().startsWith("neck-");
    }
}
