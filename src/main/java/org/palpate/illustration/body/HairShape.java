package org.palpate.illustration.body;

import java.util.List;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Side;

/** The solids of hair and of a headscarf on the rest figure. */
final class HairShape {

    /** A ball this large cuts nearly like a plane. */
    private static final double PLANE_RADIUS = .60;

    private static final double CUT_BLEND = .004;
    private static final int CURLS = 150;
    private static final double GOLDEN_ANGLE = 2.399963229728653;

    private final Sculptor sculptor = new Sculptor();

    private HairShape() {
        sculptor.part(BodyPart.TORSO, Side.LEFT, .014).on(Bone.HEAD);
    }

    /** The solids of a style; none for a shaved head. */
    static List<Solid> solids(HairStyle style) {
        var shape = new HairShape();
        switch (style) {
            case SHAVED -> {}
            case CROPPED -> shape.addCropped();
            case PARTED -> shape.addParted();
            case CURLY -> shape.addCurly();
            case BOB -> shape.addBob();
            case BUN -> shape.addBun();
            case PONYTAIL -> shape.addPonytail();
            case HEADSCARF -> shape.addHeadscarf();
        }
        return shape.sculptor.solids();
    }

    private void addCap(double thickness) {
        double t = thickness;
        sculptor.ball(0, 1.642, -.016, .0745 + t, .0840 + t, .0940 + t);
        sculptor.ball(0, 1.648, .022, .0590 + t, .0550 + t, .0520 + t);
        sculptor.ball(0, 1.602, -.060, .0520 + t, .0480 + t, .0410 + t);
    }

    /** Frees the forehead, the temples and the ears. */
    private void cutHairline(double forehead) {
        sculptor.blend(CUT_BLEND);
        cut(new Vec3(0, forehead, .072), new Vec3(0, -.52, .85));
        cut(new Vec3(0, 1.621, -.004), new Vec3(0, -.80, .60));
        cutNape(1.560);
    }

    private void cutNape(double y) {
        cut(new Vec3(0, y, -.09), new Vec3(0, -.93, .36));
    }

    /** Cuts away what lies beyond a plane through {@code point}. */
    private void cut(Vec3 point, Vec3 beyond) {
        Vec3 centre = point.along(beyond.unit(), PLANE_RADIUS);
        sculptor.carveBall(
                centre.x(), centre.y(), centre.z(), PLANE_RADIUS, PLANE_RADIUS, PLANE_RADIUS);
    }

    private void addCropped() {
        addCap(.0065);
        cutHairline(1.686);
    }

    private void addParted() {
        addCap(.011);
        sculptor.ball(-.012, 1.705, .042, .054, .026, .040);
        sculptor.blend(.008).carveCone(.034, 1.737, .085, .0045, .034, 1.742, -.04, .0035);
        cutHairline(1.688);
    }

    private void addCurly() {
        addCap(.014);
        sculptor.blend(.006);
        for (int i = 0; i < CURLS; i++) {
            double height = 1 - 1.55 * (i + .5) / CURLS;
            double around = Math.sqrt(1 - height * height);
            double angle = i * GOLDEN_ANGLE;
            sculptor.ball(
                    .090 * around * StrictMath.cos(angle),
                    1.645 + .100 * height,
                    -.012 + .105 * around * StrictMath.sin(angle),
                    .0155,
                    .0155,
                    .0155);
        }
        cutHairline(1.684);
    }

    private void addBob() {
        addCap(.014);
        sculptor.blend(CUT_BLEND);
        cut(new Vec3(0, 1.692, .072), new Vec3(0, -.52, .85));
        sculptor.blend(.030).ball(0, 1.600, -.046, .084, .092, .066);
        for (Side side : Side.values()) {
            sculptor.part(BodyPart.TORSO, side, .030);
            sculptor.cone(.050, 1.690, .022, .026, .069, 1.600, .006, .022);
            sculptor.cone(.069, 1.600, .006, .022, .064, 1.535, .012, .021);
            sculptor.cone(.066, 1.600, -.030, .026, .056, 1.535, -.030, .032);
        }
        sculptor.part(BodyPart.TORSO, Side.LEFT, CUT_BLEND);
        cut(new Vec3(0, 1.530, -.03), new Vec3(0, -1, .10));
    }

    private void addBun() {
        addCap(.008);
        cutHairline(1.690);
        sculptor.blend(.010).ball(0, 1.676, -.132, .036, .034, .032);
    }

    private void addPonytail() {
        addCap(.008);
        cutHairline(1.690);
        sculptor.blend(.010).cone(0, 1.668, -.104, .017, 0, 1.655, -.134, .019);
        sculptor.cone(0, 1.655, -.134, .021, 0, 1.590, -.146, .024);
        sculptor.cone(0, 1.590, -.146, .024, 0, 1.500, -.122, .008);
    }

    private void addHeadscarf() {
        sculptor.blend(.030);
        addCap(.013);
        sculptor.ball(0, 1.590, .006, .089, .086, .080);
        sculptor.ball(0, 1.545, .016, .066, .046, .066);
        sculptor.on(Bone.NECK_MIDDLE).cone(0, 1.530, .006, .060, 0, 1.470, -.008, .066);
        sculptor.on(Bone.NECK_LOWER).cone(-.060, 1.438, -.008, .046, .060, 1.438, -.008, .046);
        sculptor.ball(0, 1.458, -.042, .076, .046, .050);
        sculptor.ball(0, 1.405, .034, .082, .050, .038);
        sculptor.blend(.010).cone(-.050, 1.470, .036, .013, .052, 1.440, .050, .013);
        sculptor.cone(-.056, 1.442, .046, .012, .044, 1.418, .062, .011);
        sculptor.on(Bone.HEAD).blend(.007).carveBall(0, 1.594, .112, .0600, .0860, .092);
    }
}
