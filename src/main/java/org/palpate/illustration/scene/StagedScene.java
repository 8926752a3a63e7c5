package org.palpate.illustration.scene;

import java.util.List;

import org.palpate.illustration.render.Camera;
import org.palpate.illustration.render.Item;
import org.palpate.illustration.render.RegionLabel;

/**
 * A scene built in the world, ready to be drawn.
 *
 * @param regions what the paint's structure regions mean, in their order
 * @param contacts how well hands and feet touch what they should
 */
public record StagedScene(
        Scene scene,
        List<Item> items,
        Camera camera,
        List<RegionLabel> regions,
        List<StagedStroke> strokes,
        List<StagedRing> rings,
        List<StagedLabel> labels,
        List<Contact> contacts) {

    /** Object number of the client's meshes. */
    public static final int CLIENT = 1;

    /** Object number of the therapist's meshes. */
    public static final int THERAPIST = 2;

    /** The first object number of things. */
    public static final int PROPS = 10;

    public StagedScene {
        items = List.copyOf(items);
        regions = List.copyOf(regions);
        strokes = List.copyOf(strokes);
        rings = List.copyOf(rings);
        labels = List.copyOf(labels);
        contacts = List.copyOf(contacts);
    }
}
