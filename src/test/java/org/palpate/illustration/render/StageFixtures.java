package org.palpate.illustration.render;

import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;

/** Simple things to look at. */
public final class StageFixtures {

    private StageFixtures() {}

    /** A ball of one colour. */
    public static Item ball(Vec3 centre, double radius, int colour, int object) {
        return item(sphere(centre, radius), surface(colour), Material.SKIN, object);
    }

    /** A ball whose highlighted structure is what {@code x < border} at rest. */
    public static Item striped(Vec3 centre, double radius, double border, int object) {
        Surface surface =
                (rest, normal, paint) -> {
                    boolean inside = rest.x() < border;
                    paint.colour = inside ? 0xC8523F : 0xE9C3A4;
                    paint.region = inside ? Paint.FIRST_STRUCTURE : 0;
                };
        return item(sphere(centre, radius), surface, Material.SKIN, object);
    }

    public static Item floor(double height) {
        double[] points = {
            -9, height, -9, -9, height, 9, 9, height, 9, 9, height, -9,
        };
        TriangleMesh mesh = TriangleMesh.of(points, points.clone(), new int[] {0, 1, 2, 0, 2, 3});
        return item(mesh, surface(0xFFFFFF), Material.FLOOR, 99);
    }

    public static Item item(TriangleMesh mesh, Surface surface, Material material, int object) {
        return new Item(mesh, surface, material, object, "thing-" + object);
    }

    public static Surface surface(int colour) {
        return (rest, normal, paint) -> paint.colour = colour;
    }

    /** A ball of 40 by 80 faces. */
    public static TriangleMesh sphere(Vec3 centre, double radius) {
        int rows = 40;
        int columns = 80;
        double[] points = new double[(rows + 1) * columns * 3];
        double[] rest = new double[points.length];
        List<Integer> triangles = new ArrayList<>();
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j < columns; j++) {
                double polar = StrictMath.PI * i / rows;
                double around = 2 * StrictMath.PI * j / columns;
                double across = StrictMath.sin(polar);
                Vec3 direction =
                        new Vec3(
                                across * StrictMath.cos(around),
                                StrictMath.cos(polar),
                                across * StrictMath.sin(around));
                int at = (i * columns + j) * 3;
                put(rest, at, direction.times(radius));
                put(points, at, centre.along(direction, radius));
                int next = i * columns + (j + 1) % columns;
                if (i < rows) {
                    triangles.addAll(List.of(i * columns + j, next, next + columns));
                    triangles.addAll(
                            List.of(i * columns + j, next + columns, (i + 1) * columns + j));
                }
            }
        }
        return TriangleMesh.of(
                points, rest, triangles.stream().mapToInt(Integer::intValue).toArray());
    }

    private static void put(double[] values, int at, Vec3 v) {
        values[at] = v.x();
        values[at + 1] = v.y();
        values[at + 2] = v.z();
    }
}
