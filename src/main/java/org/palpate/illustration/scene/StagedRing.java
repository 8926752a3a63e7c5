package org.palpate.illustration.scene;

import java.util.List;
import org.palpate.illustration.geometry.Vec3;

/**
 * A ring in the world around what is to be left alone.
 *
 * @param line the closed ring's points
 */
public record StagedRing(List<Vec3> line, String label) {

    public StagedRing {
        line = List.copyOf(line);
    }
}
