package org.palpate.illustration.scene;

import java.util.Map;

import org.palpate.illustration.body.Build;
import org.palpate.illustration.body.Outfit;
import org.palpate.illustration.pose.Attitude;
import org.palpate.illustration.pose.Posture;
import org.palpate.illustration.skeleton.Side;

/**
 * A person in the picture who lies, sits, stands or kneels.
 *
 * @param posture angles that differ from those of the attitude
 * @param turn of the whole person
 * @param ground what carries the person
 * @param feet feet that are put somewhere instead of following the posture
 * @param arms what each arm does
 */
public record Actor(
        Build build,
        Outfit outfit,
        Attitude attitude,
        Turn turn,
        Posture posture,
        Ground ground,
        Map<Side, FootPlace> feet,
        Map<Side, ArmRest> arms) {

    public Actor {
        feet = Map.copyOf(feet);
        arms = Map.copyOf(arms);
    }
}
