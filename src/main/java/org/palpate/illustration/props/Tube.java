package org.palpate.illustration.props;

import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;

/** An oval section carried along a line without twisting. */
final class Tube {

    private static final int ROUND_STEPS = 28;
    private static final int CAP_STEPS = 6;
    private static final double RIGHT_ANGLE = StrictMath.PI / 2;

    private final MeshBuilder mesh = new MeshBuilder(Vec3.ZERO, Rotation.NONE);
    private final double halfWidth;
    private final double halfThickness;
    private int rings;

    private Tube(double halfWidth, double halfThickness) {
        this.halfWidth = halfWidth;
        this.halfThickness = halfThickness;
    }

    static TriangleMesh along(
            List<Vec3> line, Vec3 startSide, double halfWidth, double halfThickness) {
        Tube tube = new Tube(halfWidth, halfThickness);
        Vec3 side = startSide;
        double length = 0;
        int last = line.size() - 1;
        for (int i = 0; i <= last; i++) {
            Vec3 direction = direction(line, i);
            side = side.perpendicularTo(direction);
            length += i == 0 ? 0 : line.get(i).distanceTo(line.get(i - 1));
            for (int step = i == 0 ? CAP_STEPS : 0; step > 0; step--) {
                tube.ring(line.get(i), direction, side, length, -RIGHT_ANGLE * step / CAP_STEPS);
            }
            tube.ring(line.get(i), direction, side, length, 0);
            for (int step = 1; i == last && step <= CAP_STEPS; step++) {
                tube.ring(line.get(i), direction, side, length, RIGHT_ANGLE * step / CAP_STEPS);
            }
        }
        tube.mesh.grid(0, tube.rings, ROUND_STEPS + 1);
        return tube.mesh.build();
    }

    private static Vec3 direction(List<Vec3> line, int i) {
        Vec3 before = line.get(Math.max(0, i - 1));
        Vec3 after = line.get(Math.min(line.size() - 1, i + 1));
        return after.minus(before).unit();
    }

    /** Adds one ring; {@code lean} -90..90 degrees (in radians) closes the ends like domes. */
    private void ring(Vec3 centre, Vec3 direction, Vec3 side, double length, double lean) {
        Vec3 up = direction.cross(side);
        double size = Math.abs(lean) == RIGHT_ANGLE ? 0 : StrictMath.cos(lean);
        double ahead = StrictMath.sin(lean);
        double capLength = Math.min(halfWidth, halfThickness) * ahead;
        for (int i = 0; i <= ROUND_STEPS; i++) {
            double angle = 2 * StrictMath.PI * i / ROUND_STEPS;
            double c = StrictMath.cos(angle);
            double s = StrictMath.sin(angle);
            double across = halfWidth * size * c;
            double over = halfThickness * size * s;
            Vec3 outward = side.times(c / halfWidth).along(up, s / halfThickness).unit();
            mesh.vertex(
                    centre.along(direction, capLength).along(side, across).along(up, over),
                    outward.times(size).along(direction, ahead),
                    new Vec3(length + capLength, across, over));
        }
        rings++;
    }
}
