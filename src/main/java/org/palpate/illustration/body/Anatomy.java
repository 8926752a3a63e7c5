package org.palpate.illustration.body;

import java.util.List;

import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;

/** The solids that make up a person's body. */
final class Anatomy {

    private Anatomy() {}

    static List<Solid> solids(Build build, Skeleton skeleton) {
        var sculptor = new Sculptor();
        new TrunkShape(build, sculptor).add();
        new HeadShape(build, sculptor).add();
        for (Side side : Side.values()) {
            new LegShape(build, sculptor).add(side);
            new FootShape(sculptor).add(side);
            new ArmShape(build, skeleton, sculptor).add(side);
            new HandShape(build, skeleton, sculptor).add(side);
        }
        return sculptor.solids();
    }
}
