package org.palpate.illustration.props;

import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;

/**
 * A massage table about the origin: its length along x, its head end at negative x.
 *
 * @param topHeight of the padding over the floor
 * @param faceCradle whether a cradle for the face of a prone client is set up at the head end
 */
public record Table(double topHeight, Legs legs, boolean faceCradle) implements Prop {

    /** What the legs are made of. */
    public enum Legs {
        WOOD,
        METAL
    }

    public static final double LENGTH = 2.0;
    public static final double WIDTH = 0.74;
    public static final double LOWEST = 0.50;
    public static final double HIGHEST = 0.80;

    private static final String NAME = "table";
    private static final double HALF_PADDING = 0.035;
    private static final double EDGE_RADIUS = 0.026;
    private static final double CORNER_RADIUS = 0.07;
    private static final double HALF_RAIL = 0.028;
    private static final double LEG_INSET_X = 0.20;
    private static final double LEG_INSET_Z = 0.085;
    private static final double HALF_LEG = 0.024;
    private static final double FOOT_HEIGHT = 0.03;
    private static final double SPREAD = 0.05;

    public Table {
        if (topHeight < LOWEST || topHeight > HIGHEST) {
            throw new IllegalArgumentException(
                    "A table is %.2f to %.2f m high, not %.2f"
                            .formatted(LOWEST, HIGHEST, topHeight));
        }
    }

    /** Where the middle of a prone client's face belongs in the cradle. */
    public Vec3 cradleCentre() {
        return new Vec3(-LENGTH / 2 - FaceCradle.REACH, topHeight, 0);
    }

    @Override
    public List<Item> items(int object) {
        Parts parts = new Parts(NAME, object, Vec3.ZERO, Rotation.NONE);
        parts.add(Finish.seamed(Palette.VINYL, Palette.VINYL_SEAM, Vec3::y), top());
        parts.add(Finish.wood(Vec3.X), frame());
        if (legs == Legs.WOOD) {
            parts.add(Finish.wood(Vec3.Y), woodenLegs());
            parts.add(Finish.plain(Palette.RUBBER), feet());
        } else {
            parts.add(Finish.plain(Palette.STEEL), metalLegs());
        }
        if (faceCradle) {
            FaceCradle.addTo(parts, cradleCentre());
        }
        return parts.items();
    }

    private TriangleMesh top() {
        return Solids.plate(
                Outline.rectangle(LENGTH / 2, WIDTH / 2, CORNER_RADIUS),
                HALF_PADDING,
                EDGE_RADIUS,
                new Vec3(0, topHeight - HALF_PADDING, 0),
                Rotation.NONE);
    }

    private double frameTop() {
        return topHeight - 2 * HALF_PADDING;
    }

    private List<TriangleMesh> frame() {
        double y = frameTop() - HALF_RAIL;
        double halfX = LENGTH / 2 - 0.03;
        double halfZ = WIDTH / 2 - 0.03;
        List<TriangleMesh> rails = new ArrayList<>();
        for (int sign : new int[] {-1, 1}) {
            rails.add(bar(new Vec3(0, y, sign * halfZ), new Vec3(halfX, HALF_RAIL, 0.011)));
            rails.add(bar(new Vec3(sign * halfX, y, 0), new Vec3(0.011, HALF_RAIL, halfZ)));
        }
        return rails;
    }

    private List<TriangleMesh> woodenLegs() {
        double top = frameTop() - 0.004;
        List<TriangleMesh> parts = new ArrayList<>();
        for (int x : new int[] {-1, 1}) {
            for (int z : new int[] {-1, 1}) {
                Vec3 upper = new Vec3(x * legX(), top, z * legZ());
                Vec3 lower = new Vec3(x * (legX() + SPREAD), FOOT_HEIGHT * 0.6, z * legZ());
                parts.add(post(upper, lower));
            }
            double braceX = x * (legX() + SPREAD * 0.62);
            parts.add(bar(new Vec3(braceX, top * 0.38, 0), new Vec3(0.011, 0.026, legZ())));
        }
        return parts;
    }

    /** A square post between two points. */
    private static TriangleMesh post(Vec3 upper, Vec3 lower) {
        Vec3 up = upper.minus(lower);
        Rotation turn = Rotation.aligning(Vec3.Y, Vec3.Z, up, Vec3.Z);
        Vec3 half = new Vec3(HALF_LEG, up.length() / 2, HALF_LEG);
        return Solids.roundedBox(upper.towards(lower, 0.5), half, 0.007, turn);
    }

    private List<TriangleMesh> feet() {
        List<TriangleMesh> feet = new ArrayList<>();
        for (int x : new int[] {-1, 1}) {
            for (int z : new int[] {-1, 1}) {
                Vec3 foot = new Vec3(x * (legX() + SPREAD), 0, z * legZ());
                Profile profile =
                        Profile.of(0, 0, 0, 0.034, FOOT_HEIGHT, 0.034, FOOT_HEIGHT, 0)
                                .rounded(0.006);
                feet.add(Solids.lathe(foot, Vec3.Y, profile));
            }
        }
        return feet;
    }

    private List<TriangleMesh> metalLegs() {
        double radius = 0.02;
        double footX = legX() + SPREAD;
        List<TriangleMesh> parts = new ArrayList<>();
        for (int x : new int[] {-1, 1}) {
            for (int z : new int[] {-1, 1}) {
                parts.add(
                        Solids.tube(
                                List.of(
                                        new Vec3(x * legX(), frameTop() - 0.01, z * legZ()),
                                        new Vec3(x * footX, radius, z * legZ())),
                                radius));
            }
            parts.add(
                    Solids.tube(
                            List.of(
                                    new Vec3(x * footX, radius, -legZ() - 0.05),
                                    new Vec3(x * footX, radius, legZ() + 0.05)),
                            radius));
        }
        double braceX = legX() + SPREAD * 0.7;
        double braceY = frameTop() * 0.3;
        parts.add(
                Solids.tube(
                        List.of(new Vec3(-braceX, braceY, 0), new Vec3(braceX, braceY, 0)),
                        radius * 0.8));
        for (int x : new int[] {-1, 1}) {
            parts.add(
                    Solids.tube(
                            List.of(
                                    new Vec3(x * braceX, braceY, -legZ()),
                                    new Vec3(x * braceX, braceY, legZ())),
                            radius * 0.8));
        }
        return parts;
    }

    private static TriangleMesh bar(Vec3 centre, Vec3 halfSizes) {
        return Solids.roundedBox(centre, halfSizes, 0.004, Rotation.NONE);
    }

    private static double legX() {
        return LENGTH / 2 - LEG_INSET_X;
    }

    private static double legZ() {
        return WIDTH / 2 - LEG_INSET_Z;
    }
}
