package org.palpate.illustration.props;

import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;

/** The solids that props are made of; a rest point is the point in the solid's own frame. */
public final class Solids {

    private static final int EDGE_STEPS = 6;
    private static final int ROUND_STEPS = 72;

    private Solids() {}

    /** A box with rounded edges; its own frame lies in its centre. */
    public static TriangleMesh roundedBox(
            Vec3 centre, Vec3 halfSizes, double edgeRadius, Rotation turn) {
        double radius =
                Math.min(
                        edgeRadius,
                        Math.min(halfSizes.x(), Math.min(halfSizes.y(), halfSizes.z())));
        MeshBuilder mesh = new MeshBuilder(centre, turn);
        for (Vec3 axis : List.of(Vec3.X, Vec3.Y, Vec3.Z)) {
            Vec3 across = axis.equals(Vec3.X) ? Vec3.Y : axis.equals(Vec3.Y) ? Vec3.Z : Vec3.X;
            face(mesh, halfSizes, radius, axis, across);
            face(mesh, halfSizes, radius, axis.negated(), across.negated());
        }
        return mesh.build();
    }

    private static void face(
            MeshBuilder mesh, Vec3 halfSizes, double radius, Vec3 out, Vec3 across) {
        Vec3 up = out.cross(across);
        double halfOut = Math.abs(halfSizes.dot(out));
        double halfAcross = Math.abs(halfSizes.dot(across));
        double halfUp = Math.abs(halfSizes.dot(up));
        int count = 2 * EDGE_STEPS + 2;
        int first = -1;
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < count; column++) {
                double a = flat(column, halfAcross, radius);
                double b = flat(row, halfUp, radius);
                Vec3 normal = out.along(across, round(column)).along(up, round(row)).unit();
                Vec3 core = out.times(halfOut - radius).along(across, a).along(up, b);
                int vertex = mesh.vertex(core.along(normal, radius), normal);
                first = first < 0 ? vertex : first;
            }
        }
        mesh.grid(first, count, count);
    }

    /** Where the rounding of a step starts from. */
    private static double flat(int step, double half, double radius) {
        return step <= EDGE_STEPS ? radius - half : half - radius;
    }

    /** How far a step leans outwards over the edge: -1..1, tangents of equal angles. */
    private static double round(int step) {
        double share =
                step <= EDGE_STEPS
                        ? (double) step / EDGE_STEPS - 1
                        : (double) (step - EDGE_STEPS - 1) / EDGE_STEPS;
        return StrictMath.tan(share * StrictMath.PI / 4);
    }

    /** A surface of revolution; its own x axis is the axis, {@code out} the distance from it. */
    public static TriangleMesh lathe(Vec3 centre, Vec3 axis, Profile profile) {
        Vec3 x = axis.unit();
        Vec3 y = (Math.abs(x.y()) < 0.9 ? Vec3.Y : Vec3.X).perpendicularTo(x);
        MeshBuilder mesh = new MeshBuilder(centre, Rotation.ofAxes(x, y, x.cross(y)));
        for (Profile.Piece piece : profile.pieces()) {
            int from = latheRing(mesh, piece.from());
            latheRing(mesh, piece.to());
            mesh.grid(from, 2, ROUND_STEPS + 1);
        }
        return mesh.build();
    }

    private static int latheRing(MeshBuilder mesh, Profile.Station station) {
        int first = -1;
        for (int i = 0; i <= ROUND_STEPS; i++) {
            double angle = 2 * StrictMath.PI * i / ROUND_STEPS;
            Vec3 out = new Vec3(0, StrictMath.cos(angle), StrictMath.sin(angle));
            int vertex =
                    mesh.vertex(
                            Vec3.X.times(station.along()).along(out, station.out()),
                            out.times(station.normalOut()).along(Vec3.X, station.normalAlong()));
            first = first < 0 ? vertex : first;
        }
        return first;
    }

    /**
     * A profile swept round an outline, closed below and above by flat faces; {@code along} is the
     * height over {@code origin}, {@code out} the distance from the outline (negative inside).
     */
    public static TriangleMesh swept(Outline outline, Profile profile, Vec3 origin, Rotation turn) {
        MeshBuilder mesh = new MeshBuilder(origin, turn);
        List<Profile.Piece> pieces = profile.pieces();
        for (Profile.Piece piece : pieces) {
            int from = outlineRing(mesh, outline, piece.from());
            outlineRing(mesh, outline, piece.to());
            mesh.grid(from, 2, outline.size() + 1);
        }
        fan(mesh, outline, pieces.getFirst().from(), -1);
        fan(mesh, outline, pieces.getLast().to(), 1);
        return mesh.build();
    }

    private static int outlineRing(MeshBuilder mesh, Outline outline, Profile.Station station) {
        int first = -1;
        for (int i = outline.size(); i >= 0; i--) {
            Vec3 out = outline.normal(i);
            int vertex =
                    mesh.vertex(
                            onOutline(outline, i, station),
                            out.times(station.normalOut()).along(Vec3.Y, station.normalAlong()));
            first = first < 0 ? vertex : first;
        }
        return first;
    }

    private static void fan(MeshBuilder mesh, Outline outline, Profile.Station rim, int facing) {
        Vec3 normal = Vec3.Y.times(facing);
        int centre = mesh.vertex(Vec3.Y.times(rim.along()), normal);
        for (int i = 0; i < outline.size(); i++) {
            int a = mesh.vertex(onOutline(outline, i, rim), normal);
            int b = mesh.vertex(onOutline(outline, i + 1, rim), normal);
            mesh.triangle(centre, facing > 0 ? b : a, facing > 0 ? a : b);
        }
    }

    private static Vec3 onOutline(Outline outline, int i, Profile.Station station) {
        return outline.point(i)
                .along(outline.normal(i), station.out())
                .along(Vec3.Y, station.along());
    }

    /** A flat plate of an outline with rounded edges, lying round its middle plane. */
    public static TriangleMesh plate(
            Outline outline, double halfThickness, double edgeRadius, Vec3 centre, Rotation turn) {
        Profile edge =
                Profile.of(
                        -halfThickness,
                        -edgeRadius,
                        -halfThickness,
                        0,
                        halfThickness,
                        0,
                        halfThickness,
                        -edgeRadius);
        return swept(outline, edge.rounded(edgeRadius), centre, turn);
    }

    /** A round tube along a line, with round ends; its own x is the length of line so far. */
    public static TriangleMesh tube(List<Vec3> line, double radius) {
        Vec3 direction = line.get(1).minus(line.get(0)).unit();
        return Tube.along(line, direction.anyPerpendicular(), radius, radius);
    }

    /** A flat band along a line; {@code side} is the direction of its width at the start. */
    public static TriangleMesh band(
            List<Vec3> line, Vec3 side, double halfWidth, double halfThickness) {
        return Tube.along(line, side, halfWidth, halfThickness);
    }
}
