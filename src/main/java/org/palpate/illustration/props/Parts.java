package org.palpate.illustration.props;

import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;
import org.palpate.illustration.render.Material;
import org.palpate.illustration.render.Surface;

/** Gathers the parts of one prop, built about the origin, and sets them up where it stands. */
final class Parts {

    private final String name;
    private final int object;
    private final Vec3 origin;
    private final Rotation turn;
    private final List<Item> items = new ArrayList<>();

    Parts(String name, int object, Vec3 origin, Rotation turn) {
        this.name = name;
        this.object = object;
        this.origin = origin;
        this.turn = turn;
    }

    Parts add(Surface surface, List<TriangleMesh> meshes) {
        TriangleMesh placed = MeshBuilder.joined(meshes, origin, turn);
        items.add(new Item(placed, surface, Material.PROP, object, name));
        return this;
    }

    Parts add(Surface surface, TriangleMesh... meshes) {
        return add(surface, List.of(meshes));
    }

    List<Item> items() {
        return List.copyOf(items);
    }
}
