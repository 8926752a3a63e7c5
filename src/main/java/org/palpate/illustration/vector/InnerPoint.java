package org.palpate.illustration.vector;

import java.util.Arrays;

/**
 * The point of a mask that lies deepest inside, in cells of the picture.
 *
 * @param depth how far it lies from the mask's edge, in cells
 */
record InnerPoint(double x, double y, double depth) {

    /** Steps of a chamfer distance: 3 to the side, 4 across a corner. */
    private static final int SIDE = 3;

    private static final int CORNER = 4;

    static InnerPoint of(Mask mask) {
        int width = mask.width() + 2;
        int height = mask.height() + 2;
        int[] distance = new int[width * height];
        Arrays.fill(distance, Integer.MAX_VALUE / 2);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (mask.at(x - 1, y - 1) < .5) {
                    distance[y * width + x] = 0;
                }
            }
        }
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                relax(distance, y * width + x, -1, -width);
            }
        }
        for (int y = height - 2; y > 0; y--) {
            for (int x = width - 2; x > 0; x--) {
                relax(distance, y * width + x, 1, width);
            }
        }
        int deepest = 0;
        for (int i = 1; i < distance.length; i++) {
            if (distance[i] > distance[deepest]) {
                deepest = i;
            }
        }
        return new InnerPoint(
                mask.left() + deepest % width - .5,
                mask.top() + deepest / width - .5,
                (double) distance[deepest] / SIDE);
    }

    private static void relax(int[] distance, int at, int beside, int row) {
        int nearest = Math.min(distance[at + beside], distance[at + row]) + SIDE;
        int corner = Math.min(distance[at + row - 1], distance[at + row + 1]) + CORNER;
        distance[at] = Math.min(distance[at], Math.min(nearest, corner));
    }
}
