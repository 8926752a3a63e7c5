package org.palpate.illustration.body;

import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.render.Item;
import org.palpate.illustration.render.Material;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.skeleton.Side;

/** A person on the stage: a body in a posture, dressed, with something drawn on the skin. */
public final class Person {

    /** Size of the mesh's cells for pictures that are kept. */
    public static final double FINAL_CELL = .0045;

    /** Size of the mesh's cells for a quick look. */
    public static final double DRAFT_CELL = .008;

    private static final double FINEST_HAIR = .004;

    private final Build build;
    private final PosedSkeleton skeleton;
    private final Outfit outfit;
    private final BodyField field;
    private final Looks looks;

    public Person(Build build, PosedSkeleton skeleton, Outfit outfit, SkinLayer layer) {
        this.build = build;
        this.skeleton = skeleton;
        this.outfit = outfit;
        field = new BodyField(build, skeleton);
        looks = new Looks(build, skeleton.skeleton(), outfit, layer);
    }

    public BodyField field() {
        return field;
    }

    /**
     * The meshes of the person as the skeleton stands now.
     *
     * @param object the number that parts this person from others
     * @param cell size of the mesh's cells in metres
     */
    public List<Item> items(int object, String name, double cell) {
        field.refresh();
        List<Item> items = new ArrayList<>();
        TriangleMesh skin = BodyMesher.mesh(field, BodyPart.ALL, cell, 0);
        items.add(new Item(skin, looks.skin(), Material.SKIN, object, name));
        for (Cut.Piece piece : Cut.Piece.values()) {
            if (looks.cut().has(piece)) {
                TriangleMesh cloth = ClothMesher.mesh(field, looks.cut(), piece, cell);
                items.add(new Item(cloth, looks.cloth(piece), Material.CLOTH, object, name));
            }
        }
        addHair(items, object, name, cell);
        if (outfit.shoes()) {
            for (Side side : Side.values()) {
                TriangleMesh shoe = mesh(ShoeShape.solids(side), cell);
                items.add(new Item(shoe, looks.shoe(), Material.CLOTH, object, name));
            }
        }
        return List.copyOf(items);
    }

    private void addHair(List<Item> items, int object, String name, double cell) {
        if (build.hair() == HairStyle.SHAVED) {
            return;
        }
        TriangleMesh hair = mesh(HairShape.solids(build.hair()), Math.min(cell, FINEST_HAIR));
        boolean scarf = build.hair() == HairStyle.HEADSCARF;
        Material material = scarf ? Material.CLOTH : Material.HAIR;
        items.add(new Item(hair, looks.hair(), material, object, name));
    }

    private TriangleMesh mesh(List<Solid> solids, double cell) {
        return new SolidField(solids, skeleton).mesh(cell);
    }
}
