package org.palpate.illustration.vector;

import java.util.function.IntPredicate;

import org.palpate.illustration.render.GeometryBuffer;
import org.palpate.illustration.render.MaskBlur;

/**
 * A field of numbers on a rectangle of a picture, 0 outside it.
 *
 * @param left column of the picture where the rectangle starts
 * @param top row of the picture where the rectangle starts
 */
@SuppressWarnings("ArrayRecordComponent") // a million cells are not copied
public record Mask(int left, int top, int width, int height, float[] values) {

    /** Room for blur around what is masked. */
    private static final int MARGIN = 8;

    /** The whole of a picture. */
    public static Mask whole(int width, int height, float[] values) {
        return new Mask(0, 0, width, height, values);
    }

    /** 1 for the cells that belong, on the smallest rectangle that holds them and a margin. */
    public static Mask of(GeometryBuffer buffer, IntPredicate belongs) {
        int left = buffer.width;
        int right = -1;
        int top = buffer.height;
        int bottom = -1;
        for (int cell = 0; cell < buffer.size(); cell++) {
            if (belongs.test(cell)) {
                int x = cell % buffer.width;
                int y = cell / buffer.width;
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y);
            }
        }
        if (right < 0) {
            return new Mask(0, 0, 0, 0, new float[0]);
        }
        left = Math.max(0, left - MARGIN);
        top = Math.max(0, top - MARGIN);
        int width = Math.min(buffer.width, right + 1 + MARGIN) - left;
        int height = Math.min(buffer.height, bottom + 1 + MARGIN) - top;
        float[] values = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (belongs.test((top + y) * buffer.width + left + x)) {
                    values[y * width + x] = 1;
                }
            }
        }
        return new Mask(left, top, width, height, values);
    }

    public boolean isEmpty() {
        return values.length == 0;
    }

    public Mask blurred(double sigma) {
        return isEmpty()
                ? this
                : new Mask(left, top, width, height, MaskBlur.blur(values, width, height, sigma));
    }

    /** The value in a column and row of the rectangle, 0 outside. */
    double at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : values[y * width + x];
    }
}
