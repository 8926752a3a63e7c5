package org.palpate.illustration.scene;

import static org.palpate.illustration.scene.ArmRest.Kind.FOREARM_ON_FLOOR;
import static org.palpate.illustration.scene.ArmRest.Kind.ON_FLOOR;
import static org.palpate.illustration.scene.ArmRest.Kind.ON_GROUND;

import java.util.Locale;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.pose.Attitude;
import org.palpate.illustration.skeleton.Side;

/** What arms usually do, so that a scene need not say it in numbers. */
public enum NamedArmRest {
    /** Lying: along the trunk, palm down. */
    BESIDE_BODY,
    /** Lying face down: hands under the forehead. */
    UNDER_HEAD,
    /** Lying on the side: the lower arm in front of the head. */
    BEFORE_HEAD,
    /** Lying on the side: the upper hand on the table before the chest. */
    BEFORE_CHEST,
    /** Face down on the forearms. */
    ON_FOREARMS,
    /** On hands and knees. */
    UNDER_SHOULDERS,
    /** Sitting on the floor, leaning on the hands behind. */
    BEHIND,
    /** Sitting: hands on the thighs. */
    ON_THIGHS,
    /** Standing: hanging. */
    HANGING;

    private static final Vec3 DOWN = Vec3.Y.negated();

    /** The name in scene files: {@code beside-body}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rest for one arm of a person in an attitude. */
    public ArmRest rest(Attitude attitude, Turn turn, Side side) {
        Rotation facing = turn.rotation().times(attitude.facing());
        Vec3 out = level(facing.apply(Vec3.X)).times(side.sign());
        Vec3 head = level(facing.apply(Vec3.Y));
        Vec3 front = level(facing.apply(Vec3.Z));
        return switch (this) {
            case BESIDE_BODY ->
                    rest(
                            ON_GROUND,
                            out.times(.10).along(head, -.485),
                            head.negated(),
                            out.along(Vec3.Y, .25));
            case UNDER_HEAD ->
                    rest(
                            ON_GROUND,
                            out.times(-.03).along(head, .22),
                            out.times(-1).along(head, .5),
                            out.along(head, .3));
            case BEFORE_HEAD ->
                    rest(
                            ON_GROUND,
                            front.times(.34).along(head, .24),
                            head.along(front, .1),
                            front.along(head, -.4));
            case BEFORE_CHEST ->
                    rest(
                            ON_GROUND,
                            front.times(.33).along(head, -.24),
                            front.along(head, .5),
                            Vec3.Y.along(head, -.8).along(front, .3));
            case ON_FOREARMS ->
                    rest(
                            FOREARM_ON_FLOOR,
                            head.times(.24).along(out, -.03),
                            head.along(out, -.1),
                            DOWN.along(head, -.35));
            case UNDER_SHOULDERS ->
                    rest(ON_FLOOR, head.times(.03), head, head.times(-1).along(out, .5));
            case BEHIND ->
                    rest(
                            ON_FLOOR,
                            front.times(-.20).along(out, .07),
                            front.times(-1).along(out, .45),
                            front.times(-1).along(out, .2));
            case ON_THIGHS ->
                    free(
                            front.times(.33).along(DOWN, .33).along(out, -.05),
                            front.along(DOWN, .25),
                            DOWN.along(front, -.2),
                            out.along(front, -.8));
            case HANGING ->
                    free(
                            out.times(.07).along(DOWN, .50).along(front, .03),
                            DOWN.along(front, .1),
                            out.times(-1),
                            front.times(-1).along(out, .2));
        };
    }

    private static Vec3 level(Vec3 direction) {
        Vec3 level = new Vec3(direction.x(), 0, direction.z());
        return level.length() < .3 ? Vec3.ZERO : level.unit();
    }

    private static ArmRest rest(ArmRest.Kind kind, Vec3 way, Vec3 fingers, Vec3 elbow) {
        return new ArmRest(kind, way, fingers, DOWN, elbow);
    }

    private static ArmRest free(Vec3 way, Vec3 fingers, Vec3 palm, Vec3 elbow) {
        return new ArmRest(ArmRest.Kind.FREE, way, fingers, palm, elbow);
    }
}
