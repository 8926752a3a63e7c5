package org.palpate.illustration.structures;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;

/** A map from the skin of the left half of the rest figure to a plane. */
interface Chart {

    ChartPoint read(Vec3 rest);

    /** Metres along the chart for a place in the units in which structures are written down. */
    double y(double along);

    /** Metres across the chart; {@code along} and {@code across} as structures are written down. */
    double x(double along, double across);

    /** A point inside the limb from which the place on the chart is seen. */
    Vec3 axis(double x, double y);

    /** From the axis to the skin. */
    Vec3 outward(double x, double y);

    /** The direction on the skin of a step on the chart. */
    Vec3 direction(double x, double y, double dx, double dy);

    /** The bone that carries the place. */
    Bone bone(double y);
}
