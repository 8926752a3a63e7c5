package org.palpate.illustration.structures;

import java.util.regex.Pattern;

/**
 * A strand as it is written down: rows of the place along, the place across, and the half widths in
 * centimetres towards smaller and towards larger places across.
 *
 * @param cap by how many centimetres the rounded ends reach beyond the first and last row
 */
@SuppressWarnings("ArrayRecordComponent") // written down once and never changed
record Stroke(LimbChart chart, double cap, double... rows) {

    static final int ROW = 4;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final double MOST_CAP = .8;

    Stroke {
        if (rows.length == 0 || rows.length % ROW != 0) {
            throw new IllegalArgumentException("Rows of four numbers are needed");
        }
    }

    static Stroke of(LimbChart chart, String table) {
        return of(chart, MOST_CAP, table);
    }

    static Stroke of(LimbChart chart, double cap, String table) {
        double[] numbers =
                BLANKS.splitAsStream(table.strip()).mapToDouble(Double::parseDouble).toArray();
        return new Stroke(chart, cap, numbers);
    }

    /** A round spot; radii in centimetres. */
    static Stroke disc(
            LimbChart chart, double along, double across, double alongRadius, double radius) {
        return new Stroke(chart, alongRadius, along, across, radius, radius);
    }

    int count() {
        return rows.length / ROW;
    }
}
