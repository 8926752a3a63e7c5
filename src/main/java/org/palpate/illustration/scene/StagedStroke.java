package org.palpate.illustration.scene;

import java.util.List;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Camera;
import org.palpate.illustration.vector.Arrow;

/**
 * An arrow in the world.
 *
 * @param line the points it goes through, in metres; for circles and holds only its middle counts
 * @param normal out of the skin
 */
public record StagedStroke(StrokeMark.Kind kind, List<Vec3> line, Vec3 normal) {

    private static final double RADIUS = .028;

    public StagedStroke {
        line = List.copyOf(line);
    }

    /** The arrow as the camera sees it. */
    public Arrow arrow(Camera camera) {
        Vec3 middle = line.get(line.size() / 2);
        return switch (kind) {
            case SINGLE -> Arrow.single(camera, line);
            case BOTH_WAYS -> Arrow.bothWays(camera, line);
            case REPEATED -> Arrow.repeated(camera, line, 3);
            case CIRCLES -> Arrow.circular(camera, middle, normal, RADIUS);
            case HOLD -> Arrow.hold(camera, middle, normal, RADIUS);
        };
    }
}
