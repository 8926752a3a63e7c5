package org.palpate.illustration.pose;

import org.palpate.illustration.geometry.Vec3;

/** How far a point lies outside a posed body's skin, in metres; negative inside. */
@FunctionalInterface
public interface SkinField {

    /** Nobody is there. */
    SkinField NOBODY = (x, y, z) -> 1;

    double distance(double x, double y, double z);

    default double distance(Vec3 point) {
        return distance(point.x(), point.y(), point.z());
    }
}
