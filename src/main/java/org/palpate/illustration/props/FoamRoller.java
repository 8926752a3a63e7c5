package org.palpate.illustration.props;

import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;

/**
 * A foam roller with grooved bands and a hollow core.
 *
 * @param centre the middle of its axis, {@link #RADIUS} over what it lies on
 */
public record FoamRoller(Vec3 centre, Vec3 axis, double length) implements Prop {

    public static final double RADIUS = 0.075;

    private static final double CORE_RADIUS = 0.046;
    private static final double CORE_DEPTH = 0.08;
    private static final double BAND = 0.055;
    private static final double GROOVE_HALF_WIDTH = 0.005;
    private static final double GROOVE_DEPTH = 0.0035;
    private static final double GROOVE_WALL = 0.003;
    private static final double EDGE_RADIUS = 0.006;

    @Override
    public List<Item> items(int object) {
        return new Parts("roller", object, Vec3.ZERO, Rotation.NONE)
                .add(
                        (rest, normal, paint) -> Finish.set(paint, colour(rest), 0),
                        Solids.lathe(centre, axis, profile()))
                .items();
    }

    private Profile profile() {
        double half = length / 2;
        List<Double> line = new ArrayList<>();
        add(line, -half + CORE_DEPTH, 0);
        add(line, -half + CORE_DEPTH, CORE_RADIUS);
        add(line, -half, CORE_RADIUS);
        add(line, -half, RADIUS);
        int bands = bands();
        for (int i = 1; i < bands; i++) {
            double middle = -half + length * i / bands;
            add(line, middle - GROOVE_HALF_WIDTH - GROOVE_WALL, RADIUS);
            add(line, middle - GROOVE_HALF_WIDTH, RADIUS - GROOVE_DEPTH);
            add(line, middle + GROOVE_HALF_WIDTH, RADIUS - GROOVE_DEPTH);
            add(line, middle + GROOVE_HALF_WIDTH + GROOVE_WALL, RADIUS);
        }
        add(line, half, RADIUS);
        add(line, half, CORE_RADIUS);
        add(line, half - CORE_DEPTH, CORE_RADIUS);
        add(line, half - CORE_DEPTH, 0);
        double[] corners = line.stream().mapToDouble(Double::doubleValue).toArray();
        return Profile.of(corners).rounded(EDGE_RADIUS);
    }

    private static void add(List<Double> line, double along, double out) {
        line.add(along);
        line.add(out);
    }

    private int bands() {
        return Math.max(1, (int) Math.round(length / BAND));
    }

    private int colour(Vec3 rest) {
        double reach = Math.sqrt(rest.y() * rest.y() + rest.z() * rest.z());
        boolean core = reach < CORE_RADIUS + 0.002;
        boolean groove =
                reach < RADIUS - GROOVE_DEPTH * 0.5 && Math.abs(rest.x()) < length / 2 - 0.01;
        return core || groove ? Palette.TEAL_DARK : Palette.TEAL;
    }
}
