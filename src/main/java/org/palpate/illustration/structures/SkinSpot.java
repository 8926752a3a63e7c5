package org.palpate.illustration.structures;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Side;

/**
 * A place on the skin of the rest figure, seen from inside the limb: start at {@code axis}, go
 * {@code outward} and the skin is met.
 *
 * @param bone that carries the place
 * @param lengthwise along the structure from its upper end to its lower end
 */
public record SkinSpot(Bone bone, Side side, Vec3 axis, Vec3 outward, Vec3 lengthwise) {}
