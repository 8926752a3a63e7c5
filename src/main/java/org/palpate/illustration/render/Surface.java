package org.palpate.illustration.render;

import org.palpate.illustration.geometry.Vec3;

/** The look of a mesh, asked by rest point so that it stays the same in every posture. */
public interface Surface {

    /** Whether parts of the mesh are cut away, so that {@link #isThere} has to be asked. */
    default boolean isCut() {
        return false;
    }

    /** False where the mesh is cut away: beyond a hem, or skin well under cloth. */
    default boolean isThere(Vec3 rest) {
        return true;
    }

    void paint(Vec3 rest, Vec3 normal, Paint paint);
}
