package org.palpate.illustration.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.palpate.illustration.body.SkinLayer;
import org.palpate.illustration.render.Item;
import org.palpate.illustration.render.Paint;
import org.palpate.illustration.render.RegionLabel;
import org.palpate.illustration.structures.Highlight;
import org.palpate.illustration.structures.Highlights;
import org.palpate.illustration.structures.Region;
import org.palpate.illustration.structures.StructureAtlas;

/**
 * Builds a scene in the world: people on their ground, hands on skin, things under and about them,
 * a camera before them.
 */
public final class Staging {

    private final Scene scene;
    private final double cell;
    private final List<Item> items = new ArrayList<>();
    private final List<RegionLabel> regions = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();

    private Staging(Scene scene, double cell) {
        this.scene = scene;
        this.cell = cell;
    }

    /**
     * Builds the scene.
     *
     * @param cell size of the cells in which skin is meshed, in metres: smaller is finer and slower
     */
    public static StagedScene stage(Scene scene, double cell) {
        return new Staging(scene, cell).build();
    }

    private StagedScene build() {
        Actor actor = scene.client();
        if (actor == null) {
            items.addAll(PropBuilder.stillLife(scene));
            return staged(List.of(), List.of(), List.of());
        }
        var props = new PropBuilder(scene);
        StagedPerson client = ActorPlacer.place(actor, props.floor(), contacts);
        List<Item> clientItems =
                client.items(highlights(client), StagedScene.CLIENT, "client", cell);
        items.addAll(clientItems);
        Therapist therapist = scene.therapist();
        if (therapist != null) {
            var placer = new TherapistPlacer(therapist, client, contacts);
            StagedPerson person = placer.place(props.footprint());
            items.addAll(person.items(SkinLayer.NONE, StagedScene.THERAPIST, "therapist", cell));
            items.addAll(props.tools(placer.tools()));
        }
        items.addAll(props.around(client, clientItems));
        var marks = new MarkPlacer(client, actor);
        return staged(
                scene.strokes().stream().map(marks::stroke).toList(),
                scene.avoid().stream().map(marks::ring).toList(),
                scene.labels().stream().map(marks::label).toList());
    }

    private StagedScene staged(
            List<StagedStroke> strokes, List<StagedRing> rings, List<StagedLabel> labels) {
        var camera = new CameraFit(scene.view()).fit(FramedPoints.of(scene.view().frame(), items));
        return new StagedScene(scene, items, camera, regions, strokes, rings, labels, contacts);
    }

    /** Every structure of a group gets a region of its own, so that each can be pointed at. */
    private Highlights highlights(StagedPerson client) {
        var highlights = new ArrayList<Highlight>();
        for (HighlightMark mark : scene.highlights()) {
            for (String id : fromBeneath(client.atlas(), mark.structure())) {
                int number = Paint.FIRST_STRUCTURE + regions.size();
                highlights.add(new Highlight(id, mark.side(), number, mark.emphasis()));
                Region region = client.atlas().region(id);
                regions.add(
                        new RegionLabel(id, mark.side().label(), region.name(), region.colour()));
            }
        }
        return new Highlights(client.atlas(), highlights);
    }

    /** A group's members in the order of the atlas, which tells the deep ones first. */
    private static List<String> fromBeneath(StructureAtlas atlas, String group) {
        Set<String> members = atlas.expand(group);
        return atlas.regions().stream().map(Region::id).filter(members::contains).toList();
    }
}
