package org.palpate.illustration.scene;

import java.util.List;
import org.palpate.illustration.geometry.Vec3;

/**
 * An arrow in the world.
 *
 * @param line the points it goes through, in metres
 */
public record StagedStroke(StrokeMark.Kind kind, List<Vec3> line) {

    public StagedStroke {
        line = List.copyOf(line);
    }
}
