package org.palpate.illustration.render;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Work on the rows of a picture, on all cores; each row writes only its own cells. */
public final class Rows {

    private Rows() {}

    public static void each(int height, IntConsumer row) {
        IntStream.range(0, height).parallel().forEach(row);
    }
}
