package org.palpate.illustration.body;

import static org.palpate.illustration.body.BodyPart.LEFT_SHANK;
import static org.palpate.illustration.body.BodyPart.LEFT_THIGH;

import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Side;

/** Thigh, knee and lower leg with the muscles and tendons that show. */
final class LegShape {

    private final double upper;
    private final double lower;
    private final double calf;
    private final boolean man;
    private final Sculptor sculptor;

    LegShape(Build build, Sculptor sculptor) {
        this.sculptor = sculptor;
        man = build.isMan();
        upper = build.soft(.90) * (man ? .97 : 1.02);
        lower = build.soft(.4);
        calf = build.soft(.4) * (man ? 1.03 : .97);
    }

    void add(Side side) {
        sculptor.part(LEFT_THIGH, side, .032).on(Bone.THIGH);
        addThigh();
        addKnee();
        sculptor.part(LEFT_SHANK, side, .022).on(Bone.SHANK);
        addShank();
        addAnkle();
    }

    private void addThigh() {
        sculptor.cone(.092, .885, 0, .080 * upper, .092, .52, .004, .049);
        sculptor.cone(.090, .79, .034, .052 * upper, .091, .58, .026, .035 * lower);
        sculptor.cone(.122, .79, .010, .042 * upper, .115, .595, .012, .032 * lower);
        sculptor.cone(.088, .77, -.036, .052 * upper, .090, .57, -.022, .033 * lower);
        sculptor.cone(.054, .84, .002, .046 * upper, .072, .66, .004, .034 * lower);
        sculptor.ball(.122, .875, .002, .034 * upper, .085, .05 * upper);
        sculptor.blend(.024).ball(.067, .548, .024, .025 * lower, .050, .025);
        sculptor.blend(.016);
        sculptor.cone(.066, .56, -.028, .011, .064, .47, -.028, .009);
        sculptor.cone(.117, .56, -.024, .011, .121, .47, -.024, .009);
    }

    private void addKnee() {
        sculptor.blend(.026).ball(.092, .495, .004, .046, .052, .044);
        sculptor.blend(.018).ball(.092, .492, .041, .022, .027, .013);
    }

    private void addShank() {
        sculptor.ball(.092, .466, .004, .044, .050, .042);
        sculptor.cone(.093, .45, 0, .042, .096, .10, -.014, .027);
        sculptor.ball(.077, .362, -.032, .031 * calf, .090, .034 * calf);
        sculptor.ball(.112, .378, -.030, .029 * calf, .082, .032 * calf);
        sculptor.ball(.096, .275, -.024, .038 * calf, .110, .031 * calf);
        sculptor.cone(.106, .41, .014, .026 * lower, .100, .20, .004, .017);
        sculptor.blend(.014);
        sculptor.ball(.092, .437, .035, .014, .022, .012);
        sculptor.cone(.088, .40, .033, .008, .088, .14, .012, .009);
        sculptor.cone(.096, .21, -.041, .012, .096, .05, -.050, .0105);
    }

    private void addAnkle() {
        sculptor.blend(.014);
        sculptor.ball(.069, .089, -.010, .013, .018, .016);
        sculptor.ball(.122, .079, -.021, .012, .018, .014);
    }
}
