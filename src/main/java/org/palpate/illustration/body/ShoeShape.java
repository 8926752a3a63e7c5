package org.palpate.illustration.body;

import java.util.List;

import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Side;

/** The solids of a stout work shoe on the rest figure. */
final class ShoeShape {

    /** Top of the sole on the rest figure. */
    static final double SOLE_TOP = .013;

    /** Below this height the foot is hidden by the shoe. */
    static final double OPENING = .072;

    private static final double SOLE_BOTTOM = -.016;
    private static final double FLAT = 12;

    private ShoeShape() {}

    static List<Solid> solids(Side side) {
        var sculptor = new Sculptor();
        sculptor.part(BodyPart.TORSO, side, .022).on(Bone.FOOT);
        addUpper(sculptor);
        addSole(sculptor);
        sculptor.blend(.004).carveBall(.10, SOLE_BOTTOM - FLAT, .05, FLAT, FLAT, FLAT);
        return sculptor.solids();
    }

    private static void addUpper(Sculptor sculptor) {
        sculptor.cone(.097, .052, -.034, .036, .097, .036, -.046, .036);
        sculptor.cone(.097, .056, -.020, .036, .101, .034, .090, .032);
        sculptor.cone(.110, .030, -.010, .032, .124, .022, .095, .030);
        sculptor.ball(.108, .024, .128, .048, .029, .078);
    }

    private static void addSole(Sculptor sculptor) {
        sculptor.blend(.005);
        sculptor.cone(.097, -.004, -.040, .0395, .100, -.004, .03, .040);
        sculptor.ball(.109, -.004, .110, .053, .018, .102);
    }
}
