package org.palpate.illustration.body;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Paint;

/** Something drawn on the skin, and dimly on cloth above it: the highlighted structures. */
@FunctionalInterface
public interface SkinLayer {

    /** Nothing on the skin. */
    SkinLayer NONE = (rest, paint) -> false;

    /** Paints the point of the rest figure if the layer covers it, and says whether it did. */
    boolean paint(Vec3 rest, Paint paint);
}
