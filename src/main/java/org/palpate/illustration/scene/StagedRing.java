package org.palpate.illustration.scene;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Camera;
import org.palpate.illustration.vector.AvoidRing;

/** A ring in the world around what is to be left alone, its radius in metres. */
public record StagedRing(Vec3 centre, Vec3 normal, double radius, String label) {

    /** The ring as the camera sees it. */
    public AvoidRing ring(Camera camera) {
        return AvoidRing.around(camera, centre, normal, radius, label);
    }
}
