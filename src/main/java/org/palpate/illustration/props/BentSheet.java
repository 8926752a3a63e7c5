package org.palpate.illustration.props;

import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;

/** A pliable slab laid over a limb: straight along x, bent across, keeping its width. */
final class BentSheet {

    /** How thick the slab is at a place of the flat slab. */
    interface Thickness {
        double at(double x, double z);
    }

    private static final double STEEPEST = 1.7;
    private static final int SMOOTHING = 8;

    private final int columns;
    private final int rows;
    private final double cell;
    private final double[] across;
    private final double[] height;

    private BentSheet(int halfColumns, int halfRows, double cell) {
        columns = 2 * halfColumns + 1;
        rows = 2 * halfRows + 1;
        this.cell = cell;
        across = new double[columns * rows];
        height = new double[columns * rows];
    }

    static BentSheet over(HeightProbe skin, double halfX, double halfZ, double cell) {
        BentSheet sheet =
                new BentSheet((int) Math.ceil(halfX / cell), (int) Math.ceil(halfZ / cell), cell);
        for (int column = 0; column < sheet.columns; column++) {
            sheet.bend(skin, column, 1);
            sheet.bend(skin, column, -1);
        }
        for (int i = 0; i < SMOOTHING; i++) {
            sheet.smooth();
            sheet.liftOver(skin);
        }
        return sheet;
    }

    /** Walks from the middle line down one side, never steeper than cloth would lie. */
    private void bend(HeightProbe skin, int column, int side) {
        int middle = rows / 2;
        double x = x(column);
        double z = 0;
        double y = skin.height(x, 0);
        put(column, middle, z, y);
        for (int step = 1; step <= middle; step++) {
            double fall = (skin.height(x, z + side * cell * 0.7) - y) / (cell * 0.7);
            double slope = Math.clamp(fall, -STEEPEST, STEEPEST);
            double ahead = cell / Math.sqrt(1 + slope * slope);
            z += side * ahead;
            y = Math.max(y + slope * ahead, skin.height(x, z));
            put(column, middle + side * step, z, y);
        }
    }

    private void put(int column, int row, double z, double y) {
        across[row * columns + column] = z;
        height[row * columns + column] = y;
    }

    private void smooth() {
        double[] y = height.clone();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double sum = 0;
                for (int dr = -1; dr <= 1; dr++) {
                    for (int dc = -1; dc <= 1; dc++) {
                        int r = Math.clamp(row + dr, 0, rows - 1);
                        int c = Math.clamp(column + dc, 0, columns - 1);
                        sum += y[r * columns + c] * (2 - Math.abs(dr)) * (2 - Math.abs(dc));
                    }
                }
                height[row * columns + column] = sum / 16;
            }
        }
    }

    private void liftOver(HeightProbe skin) {
        for (int i = 0; i < height.length; i++) {
            height[i] = Math.max(height[i], skin.height(x(i % columns), across[i]));
        }
    }

    private double x(int column) {
        return (column - columns / 2) * cell;
    }

    private Vec3 point(int column, int row) {
        int c = Math.clamp(column, 0, columns - 1);
        int r = Math.clamp(row, 0, rows - 1);
        return new Vec3(x(c), height[r * columns + c], across[r * columns + c]);
    }

    /** The upper side of a slab of this thickness; rest points tell the place on the flat slab. */
    TriangleMesh mesh(Thickness thickness) {
        Cloth cloth = new Cloth(columns, rows);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Vec3 along = point(column + 1, row).minus(point(column - 1, row));
                Vec3 over = point(column, row + 1).minus(point(column, row - 1));
                Vec3 flat = new Vec3(x(column), 0, (row - rows / 2) * cell);
                cloth.set(
                        column,
                        row,
                        point(column, row)
                                .along(over.cross(along).unit(), thickness.at(flat.x(), flat.z())),
                        flat);
            }
        }
        return cloth.mesh();
    }
}
