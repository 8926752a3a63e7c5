package org.palpate.illustration.render;

/** Evens out the grain of few rays without carrying light across edges. */
final class LightSmoothing {

    private static final int[] RADII = {4, 3};
    private static final double SAME_FACING = .7;
    private static final double SAME_PLANE = .012;

    private LightSmoothing() {}

    static void smooth(GeometryBuffer buffer) {
        for (int radius : RADII) {
            float[] openness = new float[buffer.size()];
            float[] lamp = new float[buffer.size()];
            Rows.each(buffer.height, row -> smooth(buffer, row, radius, openness, lamp));
            buffer.openness = openness;
            buffer.lamp = lamp;
        }
    }

    private static void smooth(
            GeometryBuffer b, int row, int radius, float[] openness, float[] lamp) {
        int top = Math.max(0, row - radius);
        int bottom = Math.min(b.height - 1, row + radius);
        for (int column = 0; column < b.width; column++) {
            int cell = row * b.width + column;
            if (b.item[cell] < 0) {
                openness[cell] = 1;
                lamp[cell] = 1;
                continue;
            }
            int left = Math.max(0, column - radius);
            int right = Math.min(b.width - 1, column + radius);
            double sumOpenness = 0;
            double sumLamp = 0;
            double weights = 0;
            for (int y = top; y <= bottom; y++) {
                for (int other = y * b.width + left; other <= y * b.width + right; other++) {
                    if (b.item[other] != b.item[cell]) {
                        continue;
                    }
                    double cosine = b.cosine(cell, other);
                    if (cosine < SAME_FACING || b.planeDistance(cell, other) > SAME_PLANE) {
                        continue;
                    }
                    double weight = cosine * cosine * cosine * cosine;
                    sumOpenness += weight * b.openness[other];
                    sumLamp += weight * b.lamp[other];
                    weights += weight;
                }
            }
            boolean alone = weights <= 0;
            openness[cell] = alone ? b.openness[cell] : (float) (sumOpenness / weights);
            lamp[cell] = alone ? b.lamp[cell] : (float) (sumLamp / weights);
        }
    }
}
