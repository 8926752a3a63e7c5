package org.palpate.illustration.scene;

import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.body.BodyPart;
import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;
import org.palpate.illustration.render.Material;

/** The points of the people that a frame has to hold. */
final class FramedPoints {

    /** Every so many vertices are enough to find a frame. */
    private static final int STRIDE = 5;

    private FramedPoints() {}

    static List<Vec3> of(List<FrameTerm> terms, List<Item> items) {
        var points = new ArrayList<Vec3>();
        for (FrameTerm term : terms) {
            int object = term.therapist() ? StagedScene.THERAPIST : StagedScene.CLIENT;
            for (Item item : items) {
                if (item.object() == object) {
                    add(item, term, points);
                }
            }
        }
        if (points.isEmpty()) {
            items.stream()
                    .filter(item -> item.material() != Material.FLOOR)
                    .forEach(item -> addAll(item.mesh(), points));
        }
        return points;
    }

    private static void add(Item item, FrameTerm term, List<Vec3> points) {
        if (term.part() == null) {
            addAll(item.mesh(), points);
            return;
        }
        int[] groups = item.mesh().groups();
        FramePart part = term.part();
        if (item.material() == Material.HAIR && part.holds(BodyPart.HEAD)) {
            addAll(item.mesh(), points);
        } else if (groups != null && item.material() == Material.SKIN) {
            for (int vertex = 0; vertex < groups.length; vertex += STRIDE) {
                if (part.holds(BodyPart.at(groups[vertex]))) {
                    points.add(item.mesh().point(vertex));
                }
            }
        }
    }

    private static void addAll(TriangleMesh mesh, List<Vec3> points) {
        for (int vertex = 0; vertex < mesh.vertexCount(); vertex += STRIDE) {
            points.add(mesh.point(vertex));
        }
    }
}
