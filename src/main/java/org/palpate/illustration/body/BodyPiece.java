package org.palpate.illustration.body;

import java.util.function.Predicate;

import org.palpate.illustration.geometry.TriangleMesh;

/** Some parts of a body by themselves, closed where the others are left away. */
public final class BodyPiece {

    private BodyPiece() {}

    /**
     * The skin of the parts that are shown.
     *
     * @param cell size of the mesh's cells in metres
     */
    public static TriangleMesh mesh(BodyField field, Predicate<BodyPart> shown, double cell) {
        int parts = 0;
        for (BodyPart part : BodyPart.values()) {
            if (shown.test(part)) {
                parts |= part.bit();
            }
        }
        return BodyMesher.mesh(field, parts, cell, 0);
    }
}
