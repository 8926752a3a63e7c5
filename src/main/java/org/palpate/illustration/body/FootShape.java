package org.palpate.illustration.body;

import static org.palpate.illustration.body.BodyPart.LEFT_FOOT;

import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Side;

/** Heel, arch, ball and toes. */
final class FootShape {

    /** For each toe: x, height and forward end of its root, forward end of its tip, radii. */
    private static final double[][] TOES = {
        {.083, .138, .183, .0135, .0120},
        {.103, .140, .184, .0092, .0088},
        {.118, .136, .175, .0088, .0083},
        {.131, .128, .163, .0086, .0080},
        {.143, .118, .148, .0085, .0078}
    };

    private final Sculptor sculptor;

    FootShape(Sculptor sculptor) {
        this.sculptor = sculptor;
    }

    void add(Side side) {
        sculptor.part(LEFT_FOOT, side, .020).on(Bone.FOOT);
        sculptor.cone(.097, .056, -.030, .028, .097, .030, -.046, .0265);
        sculptor.cone(.095, .066, -.002, .031, .096, .030, .100, .018);
        sculptor.cone(.113, .028, -.020, .022, .134, .018, .095, .0155);
        sculptor.cone(.086, .040, .020, .018, .084, .022, .112, .019);
        sculptor.ball(.110, .019, .112, .034, .0145, .028);
        sculptor.blend(.014).carveCone(.062, -.012, .004, .021, .066, -.012, .066, .019);
        addToes();
    }

    private void addToes() {
        sculptor.on(Bone.TOES);
        for (double[] toe : TOES) {
            double tilt = .002;
            sculptor.blend(.006);
            sculptor.cone(toe[0], .0185, toe[1], toe[3], toe[0] + tilt, .0125, toe[2], toe[4]);
        }
    }
}
