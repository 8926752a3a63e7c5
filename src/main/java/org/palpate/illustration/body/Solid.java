package org.palpate.illustration.body;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Side;

/** One solid of the rest figure and the bone that carries it. */
sealed interface Solid {

    Carrier carrier();

    /**
     * What a solid belongs to.
     *
     * @param blend how widely it flows into the solids before it, in metres
     * @param carves whether it is taken away from the solids before it
     */
    record Carrier(BodyPart part, Bone bone, Side side, double blend, boolean carves) {}

    /** The hull of two spheres. */
    record RoundCone(Carrier carrier, Vec3 a, double ra, Vec3 b, double rb) implements Solid {}

    /** An ellipsoid with the given axes. */
    record Ellipsoid(Carrier carrier, Vec3 centre, Vec3 radii, Rotation axes) implements Solid {}
}
