package org.palpate.illustration.render;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;

/** Everything a picture shows, ready to be met by rays. */
public final class Stage {

    private static final double FAR = 1000;

    private final List<Item> items;
    private final Bvh tree;

    /** For each triangle its item, and where it starts in the item's triangles. */
    private final int[] itemOf;

    private final int[] startOf;
    private final double[] corners;
    private final boolean[] cut;

    public Stage(List<Item> items) {
        this.items = List.copyOf(items);
        int triangles = items.stream().mapToInt(item -> item.mesh().triangleCount()).sum();
        itemOf = new int[triangles];
        startOf = new int[triangles];
        corners = new double[triangles * 9];
        cut = new boolean[items.size()];
        int triangle = 0;
        for (int i = 0; i < items.size(); i++) {
            cut[i] = items.get(i).surface().isCut();
            TriangleMesh mesh = items.get(i).mesh();
            for (int start = 0; start < mesh.triangles().length; start += 3) {
                itemOf[triangle] = i;
                startOf[triangle] = start;
                for (int corner = 0; corner < 3; corner++) {
                    System.arraycopy(
                            mesh.points(),
                            mesh.triangles()[start + corner] * 3,
                            corners,
                            triangle * 9 + corner * 3,
                            3);
                }
                triangle++;
            }
        }
        tree = new Bvh(corners);
    }

    public List<Item> items() {
        return items;
    }

    public Item item(int index) {
        return items.get(index);
    }

    public int triangleCount() {
        return itemOf.length;
    }

    /** The first point of the stage along a direction, or null if nothing is there. */
    public @Nullable Vec3 pick(Vec3 origin, Vec3 direction) {
        Vec3 unit = direction.unit();
        Bvh.Hit hit = new Bvh.Hit();
        return find(
                        origin.x(),
                        origin.y(),
                        origin.z(),
                        unit.x(),
                        unit.y(),
                        unit.z(),
                        FAR,
                        false,
                        hit)
                ? origin.along(unit, hit.distance)
                : null;
    }

    boolean find(
            double ox,
            double oy,
            double oz,
            double dx,
            double dy,
            double dz,
            double reach,
            boolean any,
            Bvh.Hit hit) {
        return tree.find(ox, oy, oz, dx, dy, dz, reach, any, this::isThere, hit);
    }

    int itemOf(Bvh.Hit hit) {
        return itemOf[hit.triangle];
    }

    /** The smooth normal where a ray met the stage. */
    Vec3 normal(Bvh.Hit hit) {
        TriangleMesh mesh = items.get(itemOf[hit.triangle]).mesh();
        return blend(mesh.normals(), mesh, hit.triangle, hit.u, hit.v).unit();
    }

    /** The normal of the triangle itself. */
    Vec3 faceNormal(Bvh.Hit hit) {
        Vec3 a = corner(hit.triangle, 0);
        return corner(hit.triangle, 1).minus(a).cross(corner(hit.triangle, 2).minus(a)).unit();
    }

    Vec3 rest(Bvh.Hit hit) {
        TriangleMesh mesh = items.get(itemOf[hit.triangle]).mesh();
        return blend(mesh.rest(), mesh, hit.triangle, hit.u, hit.v);
    }

    /**
     * The body part that has most of the weight where a ray met the stage; -1 for a mesh of one
     * part.
     */
    int group(Bvh.Hit hit) {
        TriangleMesh mesh = items.get(itemOf[hit.triangle]).mesh();
        int[] groups = mesh.groups();
        if (groups == null) {
            return -1;
        }
        int start = startOf[hit.triangle];
        int a = groups[mesh.triangles()[start]];
        int b = groups[mesh.triangles()[start + 1]];
        int c = groups[mesh.triangles()[start + 2]];
        double wa = 1 - hit.u - hit.v;
        if (b == c) {
            return hit.u + hit.v >= wa ? b : a;
        }
        if (a == b) {
            return wa + hit.u >= hit.v ? a : c;
        }
        if (a == c) {
            return wa + hit.v >= hit.u ? a : b;
        }
        return wa >= hit.u && wa >= hit.v ? a : hit.u >= hit.v ? b : c;
    }

    private boolean isThere(int triangle, double u, double v) {
        int item = itemOf[triangle];
        if (!cut[item]) {
            return true;
        }
        TriangleMesh mesh = items.get(item).mesh();
        return items.get(item).surface().isThere(blend(mesh.rest(), mesh, triangle, u, v));
    }

    private Vec3 blend(double[] values, TriangleMesh mesh, int triangle, double u, double v) {
        int start = startOf[triangle];
        int a = mesh.triangles()[start] * 3;
        int b = mesh.triangles()[start + 1] * 3;
        int c = mesh.triangles()[start + 2] * 3;
        double w = 1 - u - v;
        return new Vec3(
                values[a] * w + values[b] * u + values[c] * v,
                values[a + 1] * w + values[b + 1] * u + values[c + 1] * v,
                values[a + 2] * w + values[b + 2] * u + values[c + 2] * v);
    }

    private Vec3 corner(int triangle, int corner) {
        int at = triangle * 9 + corner * 3;
        return new Vec3(corners[at], corners[at + 1], corners[at + 2]);
    }
}
