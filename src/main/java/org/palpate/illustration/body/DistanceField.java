package org.palpate.illustration.body;

/** A shape told by its signed distance, negative inside. */
interface DistanceField {

    double distance(double x, double y, double z);

    Bounds bounds();

    /** The same field, perhaps quicker, for use by one thread only. */
    default DistanceField forOneThread() {
        return this;
    }
}
