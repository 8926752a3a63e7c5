package org.palpate.illustration.props;

import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;

/**
 * Something to sit on.
 *
 * @param foot the place on the floor under the middle of the seat
 * @param heading degrees about the vertical; who sits on it looks along z at 0
 * @param seatHeight of the padding over the floor
 */
public record Seat(Kind kind, Vec3 foot, double heading, double seatHeight) implements Prop {

    /** The kinds of seats. */
    public enum Kind {
        CHAIR("chair"),
        STOOL("stool"),
        BENCH("bench");

        private final String propName;

        Kind(String propName) {
            this.propName = propName;
        }
    }

    private static final double HALF_CHAIR = 0.22;
    private static final double HALF_BENCH = 0.60;
    private static final double HALF_BENCH_DEPTH = 0.19;
    private static final double STOOL_RADIUS = 0.18;
    private static final double PADDING = 0.06;
    private static final double HALF_LEG = 0.019;
    private static final double BACK_LEAN = 8;
    private static final int STAR_ARMS = 5;
    private static final double STAR_RADIUS = 0.25;
    private static final double TUBE_RADIUS = 0.016;

    @Override
    public List<Item> items(int object) {
        Parts parts = new Parts(kind.propName, object, foot, Rotation.aboutY(heading));
        switch (kind) {
            case CHAIR -> addChair(parts);
            case STOOL -> addStool(parts);
            case BENCH -> addBench(parts);
        }
        return parts.items();
    }

    private void addChair(Parts parts) {
        double backHeight = seatHeight + 0.30;
        Vec3 backFoot = new Vec3(0, seatHeight - PADDING, -HALF_CHAIR + 0.02);
        Rotation lean = Rotation.aboutX(-BACK_LEAN);
        parts.add(
                Finish.plain(Palette.SLATE),
                pad(HALF_CHAIR, HALF_CHAIR, 0.05),
                Solids.plate(
                        Outline.rectangle(HALF_CHAIR - 0.01, 0.125, 0.05),
                        0.022,
                        0.018,
                        backFoot.plus(lean.apply(new Vec3(0, backHeight - backFoot.y(), 0.018))),
                        lean.times(Rotation.aboutX(90))));
        parts.add(Finish.wood(Vec3.Y), legs(HALF_CHAIR - 0.03, HALF_CHAIR - 0.03));
        List<TriangleMesh> posts = new ArrayList<>();
        double halfPost = (backHeight + 0.1 - backFoot.y()) / 2;
        for (int sign : new int[] {-1, 1}) {
            Vec3 side = backFoot.plus(sign * (HALF_CHAIR - 0.06), 0, 0);
            posts.add(
                    Solids.roundedBox(
                            side.plus(lean.apply(new Vec3(0, halfPost, -0.02))),
                            new Vec3(0.02, halfPost, 0.012),
                            0.006,
                            lean));
        }
        parts.add(Finish.wood(Vec3.Y), posts);
        parts.add(Finish.wood(Vec3.X), rail(HALF_CHAIR - 0.025, HALF_CHAIR - 0.025));
    }

    private void addBench(Parts parts) {
        parts.add(Finish.plain(Palette.SLATE), pad(HALF_BENCH, HALF_BENCH_DEPTH, 0.04));
        parts.add(Finish.wood(Vec3.X), rail(HALF_BENCH - 0.03, HALF_BENCH_DEPTH - 0.025));
        parts.add(Finish.wood(Vec3.Y), legs(HALF_BENCH - 0.07, HALF_BENCH_DEPTH - 0.03));
    }

    private TriangleMesh pad(double halfX, double halfZ, double cornerRadius) {
        return Solids.plate(
                Outline.rectangle(halfX, halfZ, cornerRadius),
                PADDING / 2,
                PADDING * 0.4,
                new Vec3(0, seatHeight - PADDING / 2, 0),
                Rotation.NONE);
    }

    private TriangleMesh rail(double halfX, double halfZ) {
        double half = 0.022;
        return Solids.roundedBox(
                new Vec3(0, seatHeight - PADDING - half, 0),
                new Vec3(halfX, half, halfZ),
                0.006,
                Rotation.NONE);
    }

    private List<TriangleMesh> legs(double x, double z) {
        List<TriangleMesh> legs = new ArrayList<>();
        double half = (seatHeight - PADDING) / 2;
        for (int signX : new int[] {-1, 1}) {
            for (int signZ : new int[] {-1, 1}) {
                legs.add(
                        Solids.roundedBox(
                                new Vec3(signX * x, half, signZ * z),
                                new Vec3(HALF_LEG, half, HALF_LEG),
                                0.006,
                                Rotation.NONE));
            }
        }
        return legs;
    }

    private void addStool(Parts parts) {
        double under = seatHeight - PADDING;
        Profile cushion =
                Profile.of(under, 0, under, STOOL_RADIUS, seatHeight, STOOL_RADIUS, seatHeight, 0);
        parts.add(
                Finish.plain(Palette.SLATE),
                Solids.lathe(Vec3.ZERO, Vec3.Y, cushion.rounded(PADDING * 0.45)));
        List<TriangleMesh> frame = new ArrayList<>();
        Profile column =
                Profile.of(0.05, 0, 0.05, 0.032, 0.16, 0.03, 0.16, 0.02, under, 0.02, under, 0);
        frame.add(Solids.lathe(Vec3.ZERO, Vec3.Y, column));
        for (int arm = 0; arm < STAR_ARMS; arm++) {
            Vec3 out = Rotation.aboutY(360.0 * arm / STAR_ARMS).apply(Vec3.Z);
            frame.add(
                    Solids.tube(
                            List.of(
                                    new Vec3(0, 0.075, 0),
                                    out.times(STAR_RADIUS).plus(0, TUBE_RADIUS, 0)),
                            TUBE_RADIUS));
        }
        parts.add(Finish.plain(Palette.STEEL), frame);
    }
}
