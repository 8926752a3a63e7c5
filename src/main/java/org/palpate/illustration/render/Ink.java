package org.palpate.illustration.render;

/** Draws the lines of a picture: how much of each subpixel ink covers, 0..1. */
public final class Ink {

    /** Warm near-black. */
    public static final int COLOUR = 0x3A2723;

    /** Lines shorter than this are dropped, in pixels of a picture that is 1200 pixels long. */
    private static final double SHORTEST = 14;

    /** Faint folds need to run further, further still on cloth that would look scratched. */
    private static final double SHORTEST_FAINT = 24;

    private static final double SOFTNESS = .42;
    private static final double CLEAR_BELOW = .16;
    private static final double CLEAR_SPAN = .52;

    private Ink() {}

    /** The ink of a shaded picture, with thin lines around regions. */
    public static float[] draw(GeometryBuffer buffer) {
        return draw(buffer, true);
    }

    public static float[] draw(GeometryBuffer buffer, boolean regionLines) {
        InkSeeds seeds = new InkSeeds(buffer, regionLines);
        dropShortLines(buffer, seeds);
        float[] coverage = stamp(buffer, seeds);
        float[] soft =
                MaskBlur.blur(coverage, buffer.width, buffer.height, SOFTNESS * buffer.lineUnit());
        for (int i = 0; i < soft.length; i++) {
            soft[i] = (float) Math.clamp((soft[i] - CLEAR_BELOW) / CLEAR_SPAN, 0, 1);
        }
        return soft;
    }

    private static void dropShortLines(GeometryBuffer buffer, InkSeeds seeds) {
        Components lines = new Components(buffer.width, buffer.height);
        for (int cell = 0; cell < buffer.size(); cell++) {
            if (seeds.radius[cell] <= 0 || lines.isKnown(cell)) {
                continue;
            }
            lines.flood(cell, other -> seeds.radius[other] > 0);
            double length = lines.extent() / buffer.lineUnit();
            if (length < SHORTEST || length < SHORTEST_FAINT && !mostlySure(lines, seeds)) {
                for (int i = 0; i < lines.size(); i++) {
                    seeds.radius[lines.cell(i)] = 0;
                }
            }
        }
        dropFaintLines(buffer, seeds);
    }

    /**
     * Faint seeds stay only where they go on a sure line, and on cloth only for its longer folds.
     */
    private static void dropFaintLines(GeometryBuffer buffer, InkSeeds seeds) {
        Components folds = new Components(buffer.width, buffer.height);
        for (int cell = 0; cell < buffer.size(); cell++) {
            if (seeds.radius[cell] <= 0 || seeds.sure[cell] || folds.isKnown(cell)) {
                continue;
            }
            folds.flood(cell, other -> seeds.radius[other] > 0 && !seeds.sure[other]);
            if (!touchesSure(buffer, folds, seeds)) {
                for (int i = 0; i < folds.size(); i++) {
                    seeds.radius[folds.cell(i)] = 0;
                }
            }
        }
    }

    private static boolean touchesSure(GeometryBuffer buffer, Components piece, InkSeeds seeds) {
        for (int i = 0; i < piece.size(); i++) {
            int x = piece.cell(i) % buffer.width;
            int y = piece.cell(i) / buffer.width;
            for (int ny = Math.max(0, y - 1); ny <= Math.min(buffer.height - 1, y + 1); ny++) {
                for (int nx = Math.max(0, x - 1); nx <= Math.min(buffer.width - 1, x + 1); nx++) {
                    int cell = ny * buffer.width + nx;
                    if (seeds.radius[cell] > 0 && seeds.sure[cell]) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean mostlySure(Components piece, InkSeeds seeds) {
        int sure = 0;
        for (int i = 0; i < piece.size(); i++) {
            if (seeds.sure[piece.cell(i)]) {
                sure++;
            }
        }
        return sure * 2 > piece.size();
    }

    private static float[] stamp(GeometryBuffer buffer, InkSeeds seeds) {
        float[] coverage = new float[buffer.size()];
        int reach = (int) Math.ceil(InkSeeds.largestRadius(buffer) + 2);
        Rows.each(
                buffer.height,
                row -> {
                    int top = Math.max(0, row - reach);
                    int bottom = Math.min(buffer.height - 1, row + reach);
                    for (int y = top; y <= bottom; y++) {
                        for (int x = 0; x < buffer.width; x++) {
                            int seed = y * buffer.width + x;
                            float size = seeds.radius[seed];
                            if (size > 0 && !Float.isNaN(seeds.shiftX[seed])) {
                                disc(buffer, coverage, row, x + seeds.shiftX[seed], y - row, size);
                            }
                            if (size > 0 && !Float.isNaN(seeds.shiftY[seed])) {
                                disc(buffer, coverage, row, x, y - row + seeds.shiftY[seed], size);
                            }
                        }
                    }
                });
        return coverage;
    }

    /** The part of one disc that falls on a row. */
    private static void disc(
            GeometryBuffer buffer,
            float[] coverage,
            int row,
            double centre,
            double offset,
            float size) {
        int left = Math.max(0, (int) Math.floor(centre - size - .5));
        int right = Math.min(buffer.width - 1, (int) Math.ceil(centre + size + .5));
        for (int x = left; x <= right; x++) {
            double distance = Math.sqrt((x - centre) * (x - centre) + offset * offset);
            int cell = row * buffer.width + x;
            coverage[cell] =
                    Math.max(coverage[cell], (float) Math.clamp(size + .5 - distance, 0, 1));
        }
    }
}
