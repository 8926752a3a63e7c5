package org.palpate.illustration.render;

/** What covers the backdrop: everything but the floor, out to the outer edge of its ink. */
public final class Silhouette {

    private Silhouette() {}

    /** 1 where something covers the subpixel, 0 where the backdrop shows. */
    public static float[] of(GeometryBuffer buffer, float[] ink) {
        float[] mask = new float[buffer.size()];
        for (int cell = 0; cell < mask.length; cell++) {
            mask[cell] = buffer.isSolid(cell) ? 1 : ink[cell];
        }
        return mask;
    }
}
