package org.palpate.illustration.body;

import static org.palpate.illustration.body.BodyPart.LEFT_FOREARM;
import static org.palpate.illustration.body.BodyPart.LEFT_UPPER_ARM;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;

/** Upper arm and forearm, built along the bones of the left arm. */
final class ArmShape {

    private final Vec3 shoulder;
    private final Vec3 elbow;
    private final Vec3 wrist;
    private final double bulk;
    private final double upper;
    private final double lower;
    private final Sculptor sculptor;

    ArmShape(Build build, Skeleton skeleton, Sculptor sculptor) {
        this.sculptor = sculptor;
        shoulder = skeleton.head(Bone.UPPER_ARM, Side.LEFT);
        elbow = skeleton.head(Bone.FOREARM, Side.LEFT);
        wrist = skeleton.head(Bone.HAND, Side.LEFT);
        bulk = build.isMan() ? 1.05 : .90;
        upper = bulk * build.soft(.7);
        lower = bulk * build.soft(.35);
    }

    void add(Side side) {
        addUpperArm(side);
        addForearm(side);
    }

    private void addUpperArm(Side side) {
        Vec3 down = elbow.minus(shoulder).unit();
        Vec3 out = Vec3.X.perpendicularTo(down);
        Vec3 front = Vec3.Z.perpendicularTo(down);
        var axes = Rotation.ofAxes(out, down, out.cross(down));
        sculptor.part(LEFT_UPPER_ARM, side, .025).on(Bone.UPPER_ARM);
        sculptor.cone(shoulder, .044 * upper, elbow, .031 * bulk);
        sculptor.ellipsoid(
                shoulder.along(down, .045).along(out, .010),
                new Vec3(.045 * upper, .076, .047 * upper),
                axes);
        sculptor.ellipsoid(
                shoulder.along(down, .165).along(front, .015),
                new Vec3(.028 * upper, .074, .029 * upper),
                axes);
        sculptor.ellipsoid(
                shoulder.along(down, .150).along(front, -.017),
                new Vec3(.029 * upper, .085, .029 * upper),
                axes);
        sculptor.ellipsoid(
                elbow.along(down, -.005), new Vec3(.032 * bulk, .035, .029 * bulk), axes);
    }

    private void addForearm(Side side) {
        Vec3 down = wrist.minus(elbow).unit();
        Vec3 thumbward = Vec3.Z.perpendicularTo(down);
        Vec3 palmar = thumbward.cross(down).unit();
        var axes = Rotation.ofAxes(palmar, down, palmar.cross(down));
        sculptor.part(LEFT_FOREARM, side, .020).on(Bone.FOREARM);
        sculptor.cone(elbow, .032 * bulk, elbow.along(down, .12), .028 * lower);
        sculptor.ellipsoid(
                elbow.along(down, .065).along(thumbward, .012),
                new Vec3(.026 * lower, .075, .030 * lower),
                axes);
        sculptor.ellipsoid(
                elbow.along(down, .070).along(thumbward, -.013),
                new Vec3(.026 * lower, .080, .027 * lower),
                axes);
        sculptor.blend(.012)
                .ellipsoid(
                        elbow.along(down, -.004).along(thumbward, -.022),
                        new Vec3(.013 * bulk, .018, .013 * bulk),
                        axes);
        sculptor.blend(.020).on(Bone.FOREARM_TWIST);
        Vec3 middle = elbow.along(down, .10);
        sculptor.cone(
                middle.along(thumbward, .010),
                .025 * lower,
                wrist.along(thumbward, .0115),
                .0165 * bulk);
        sculptor.cone(
                middle.along(thumbward, -.010),
                .024 * lower,
                wrist.along(thumbward, -.0115),
                .0160 * bulk);
    }
}
