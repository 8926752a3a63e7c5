package org.palpate.illustration.body;

import static org.palpate.illustration.body.BodyPart.NECK;
import static org.palpate.illustration.body.BodyPart.TORSO;

import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Side;

/** Pelvis, belly, ribs, back, chest, shoulder girdle and neck. */
final class TrunkShape {

    private static final double BLEND = .038;
    private static final double MUSCLE_BLEND = .028;

    private final boolean man;
    private final double width;
    private final double belly;
    private final double ribs;
    private final double hips;

    /** How far a full belly stands out. */
    private final double bellyFront;

    private final double neck;
    private final Sculptor sculptor;

    TrunkShape(Build build, Sculptor sculptor) {
        this.sculptor = sculptor;
        man = build.isMan();
        width = build.sex().shoulderWidth();
        belly = build.soft(1.15);
        ribs = build.soft(.65);
        hips = build.soft(.85);
        bellyFront = Math.max(0, build.fullness() - 1) * (man ? .15 : .10);
        neck = build.soft(.3) * (man ? 1.02 : .84);
    }

    void add() {
        sculptor.part(TORSO, Side.LEFT, BLEND);
        addCore();
        addBreastbone();
        for (Side side : Side.values()) {
            sculptor.part(TORSO, side, BLEND);
            addHip();
            sculptor.blend(MUSCLE_BLEND);
            addChest();
            addBack();
            addShoulder();
        }
        sculptor.part(TORSO, Side.LEFT, .024);
        sculptor.on(Bone.SPINE_LOWER).carveCone(0, 1.0, -.097, .007, 0, 1.26, -.118, .007);
        addNeck();
    }

    private void addCore() {
        double bone = man ? .96 : 1;
        double waist = man ? .122 : .110;
        sculptor.on(Bone.ROOT).ball(0, .95, 0, .130 * bone * hips, .095, .084 * hips);
        sculptor.on(Bone.SPINE_LOWEST)
                .ball(0, 1.0, .012 + bellyFront * .6, .122 * belly, .10, .077 * belly);
        sculptor.on(Bone.SPINE_LOWER).ball(0, 1.085, bellyFront, waist * belly, .115, .082 * belly);
        sculptor.on(Bone.SPINE_MIDDLE)
                .ball(0, 1.20, -.004 + bellyFront * .3, .131 * width * ribs, .13, .094 * ribs);
        sculptor.on(Bone.SPINE_UPPER).ball(0, 1.30, -.012, .138 * width * ribs, .11, .089 * ribs);
    }

    /** The top of the breastbone, between the collarbones. */
    private void addBreastbone() {
        sculptor.on(Bone.SPINE_UPPER).ball(0, 1.372, .010, .072, .056, .043);
    }

    private void addHip() {
        double narrow = man ? .93 : 1.02;
        sculptor.on(Bone.ROOT);
        sculptor.ball(.090 * narrow, .945, -.002, .060 * hips, .080, .076 * hips);
        sculptor.ball(.066, .893, -.050, (man ? .062 : .068) * hips, .078, .066 * hips);
        sculptor.ball(.060, .935, -.052, .062 * hips, .060, .056 * hips);
    }

    private void addChest() {
        sculptor.on(Bone.SPINE_UPPER);
        if (man) {
            sculptor.rolled(-14, .068 * width, 1.318, .044, .070, .050, .030);
            return;
        }
        sculptor.ball(.068, 1.310, .050, .064, .056, .034);
        sculptor.ball(.067, 1.262, .066, .051 * ribs, .051, .046 * ribs);
    }

    private void addBack() {
        sculptor.on(Bone.SPINE_UPPER);
        double lat = man ? 1.08 : .96;
        sculptor.cone(.114 * width, 1.30, -.042, .042 * lat, .070, 1.08, -.030, .036);
        sculptor.ball(.072 * width, 1.325, -.060, .056, .084, .027);
        sculptor.on(Bone.SPINE_LOWER).cone(.032, .985, -.056, .024, .034, 1.30, -.078, .026);
    }

    private void addShoulder() {
        double bulk = man ? 1.05 : .90;
        sculptor.on(Bone.CLAVICLE)
                .cone(.03, 1.412, -.016, .036, .150 * width, 1.398, -.014, .038 * bulk);
        sculptor.blend(.018)
                .cone(.020, 1.410, .028, .0085, .140 * width, 1.430, .002, .0075)
                .blend(MUSCLE_BLEND);
        sculptor.on(Bone.NECK_LOWER)
                .cone(.016, 1.500, -.036, .023 * bulk, .108 * width, 1.420, -.026, .027 * bulk);
    }

    private void addNeck() {
        sculptor.part(NECK, Side.LEFT, .020);
        sculptor.on(Bone.NECK_LOWER)
                .cone(0, 1.420, -.022, .054 * neck, 0, 1.490, -.012, .051 * neck);
        sculptor.on(Bone.NECK_UPPER)
                .cone(0, 1.485, -.013, .051 * neck, 0, 1.560, -.004, .049 * neck);
        sculptor.on(Bone.NECK_MIDDLE);
        for (Side side : Side.values()) {
            sculptor.part(NECK, side, .014);
            sculptor.cone(
                    .046, 1.572, -.016, man ? .011 : .009, .011, 1.428, .024, man ? .008 : .0065);
        }
        if (man) {
            sculptor.part(NECK, Side.LEFT, .014).ball(0, 1.487, .040, .010, .014, .009);
        }
    }
}
