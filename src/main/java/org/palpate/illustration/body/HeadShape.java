package org.palpate.illustration.body;

import static org.palpate.illustration.body.BodyPart.HEAD;

import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Side;

/** Skull, jaw, ears and a calm face with lowered lids. */
final class HeadShape {

    private static final double SKULL_BLEND = .026;
    private static final double FEATURE_BLEND = .010;
    private static final double FINE_BLEND = .005;

    private final boolean man;
    private final double jaw;
    private final Sculptor sculptor;

    HeadShape(Build build, Sculptor sculptor) {
        this.sculptor = sculptor;
        man = build.isMan();
        jaw = man ? 1.03 : .92;
    }

    void add() {
        sculptor.part(HEAD, Side.LEFT, SKULL_BLEND).on(Bone.HEAD);
        addSkull();
        for (Side side : Side.values()) {
            sculptor.part(HEAD, side, SKULL_BLEND);
            addCheekAndJaw();
        }
        sculptor.part(HEAD, Side.LEFT, .018);
        sculptor.ball(0, 1.516, .070, .017 * jaw, .014, .015);
        for (Side side : Side.values()) {
            sculptor.part(HEAD, side, FEATURE_BLEND);
            addEye();
            addEar();
        }
        sculptor.part(HEAD, Side.LEFT, FEATURE_BLEND);
        addNose();
        addMouth();
    }

    private void addSkull() {
        sculptor.ball(0, 1.640, -.014, .0745, .084, .094);
        sculptor.ball(0, 1.646, .026, .061, .056, .055);
        sculptor.ball(0, 1.580, .026, .056, .066, .055);
        sculptor.ball(0, 1.598, -.008, .0690, .046, .052);
        sculptor.ball(0, 1.600, -.060, .052, .046, .040);
    }

    private void addCheekAndJaw() {
        sculptor.cone(.046 * jaw, 1.560, .004, .017, .014, 1.520, .058, .016 * jaw);
        sculptor.ball(.039, 1.566, .038, .021 * jaw, .028, .026);
        sculptor.blend(.022).ball(.039, 1.588, .050, .021, .020, .021);
    }

    private void addEye() {
        sculptor.blend(.012).carveBall(.031, 1.606, .092, .019, .0115, .012);
        sculptor.blend(.012)
                .cone(.012, 1.6225, .0745, man ? .0085 : .007, .046, 1.621, .0575, .007);
        sculptor.blend(FINE_BLEND).ball(.0315, 1.6045, .0655, .0150, .0125, .0125);
    }

    private void addEar() {
        sculptor.blend(FINE_BLEND);
        sculptor.tipped(-12, .0725, 1.600, -.010, .0080, .030, .0170);
        sculptor.blend(.004).carveBall(.0825, 1.599, -.004, .0060, .016, .0085);
    }

    private void addNose() {
        sculptor.blend(.011).cone(0, 1.616, .0800, .0062, 0, 1.583, .0985, .0088);
        for (Side side : Side.values()) {
            sculptor.part(HEAD, side, FINE_BLEND);
            sculptor.ball(.0105, 1.5795, .0895, .0070, .0066, .0090);
        }
        sculptor.part(HEAD, Side.LEFT, FEATURE_BLEND);
    }

    private void addMouth() {
        sculptor.ball(0, 1.5545, .0715, .026, .017, .0135);
        sculptor.blend(.004);
        for (Side side : Side.values()) {
            sculptor.part(HEAD, side, .005);
            sculptor.cone(.004, 1.5590, .0835, .0050, .019, 1.5560, .0755, .0030);
        }
        sculptor.part(HEAD, Side.LEFT, .005);
        sculptor.cone(-.008, 1.5495, .0825, .0058, .008, 1.5495, .0825, .0058);
        sculptor.blend(.003).carveCone(-.018, 1.5550, .0875, .0014, .018, 1.5550, .0875, .0014);
    }
}
