package org.palpate.illustration.props;

import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;
import org.palpate.illustration.render.Material;

/** The floor: seen only by the shadows on it. */
public record Floor(double height) implements Prop {

    private static final double HALF_SIZE = 12;

    @Override
    public List<Item> items(int object) {
        MeshBuilder mesh = new MeshBuilder(new Vec3(0, height, 0), Rotation.NONE);
        int first = mesh.vertex(new Vec3(-HALF_SIZE, 0, -HALF_SIZE), Vec3.Y);
        mesh.vertex(new Vec3(-HALF_SIZE, 0, HALF_SIZE), Vec3.Y);
        mesh.vertex(new Vec3(HALF_SIZE, 0, HALF_SIZE), Vec3.Y);
        mesh.vertex(new Vec3(HALF_SIZE, 0, -HALF_SIZE), Vec3.Y);
        mesh.quad(first, first + 1, first + 2, first + 3);
        return List.of(
                new Item(
                        mesh.build(),
                        Finish.plain(Palette.FLOOR),
                        Material.FLOOR,
                        object,
                        "floor"));
    }
}
