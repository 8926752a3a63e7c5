package org.palpate.illustration.render;

import org.palpate.illustration.geometry.TriangleMesh;

/**
 * How shadow on the floor fades out away from what stands there, and towards the picture's edge.
 */
final class FloorFade {

    private static final double MARGIN = .9;
    private static final double EDGE_SHARE = .05;

    private final GeometryBuffer buffer;
    private final double centreX;
    private final double centreZ;
    private final double radius;

    FloorFade(GeometryBuffer buffer) {
        this.buffer = buffer;
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double back = Double.POSITIVE_INFINITY;
        double front = Double.NEGATIVE_INFINITY;
        for (Item item : buffer.stage.items()) {
            if (item.material() == Material.FLOOR) {
                continue;
            }
            TriangleMesh mesh = item.mesh();
            for (int i = 0; i < mesh.points().length; i += 3) {
                left = Math.min(left, mesh.points()[i]);
                right = Math.max(right, mesh.points()[i]);
                back = Math.min(back, mesh.points()[i + 2]);
                front = Math.max(front, mesh.points()[i + 2]);
            }
        }
        boolean empty = left > right;
        centreX = empty ? 0 : (left + right) / 2;
        centreZ = empty ? 0 : (back + front) / 2;
        double halfWidth = empty ? 0 : (right - left) / 2;
        double halfDepth = empty ? 0 : (front - back) / 2;
        radius = Math.sqrt(halfWidth * halfWidth + halfDepth * halfDepth) + MARGIN;
    }

    /** How dark the floor is here, 0 for untouched. */
    double shade(int cell) {
        double open = (buffer.openness[cell] * .8 + .2) * (.72 + .28 * buffer.lamp[cell]);
        double dx = (buffer.x[cell] - centreX) / radius;
        double dz = (buffer.z[cell] - centreZ) / radius;
        double away = Math.sqrt(dx * dx + dz * dz);
        double near = 1 - Math.min(1, away * away * away);
        return (1 - open) * near * edge(cell);
    }

    private double edge(int cell) {
        int column = cell % buffer.width;
        int row = cell / buffer.width;
        double toSide = Math.min(column, buffer.width - 1 - column);
        double toEnd = Math.min(row, buffer.height - 1 - row);
        double t = Math.min(1, Math.min(toSide, toEnd) / (EDGE_SHARE * buffer.width));
        return t * t * (3 - 2 * t);
    }
}
