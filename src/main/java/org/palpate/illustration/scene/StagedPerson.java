package org.palpate.illustration.scene;

import java.util.List;

import org.palpate.illustration.body.BodyField;
import org.palpate.illustration.body.Build;
import org.palpate.illustration.body.Outfit;
import org.palpate.illustration.body.Person;
import org.palpate.illustration.body.SkinLayer;
import org.palpate.illustration.pose.Spot;
import org.palpate.illustration.render.Item;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.structures.StructureAtlas;

/** A person in place: bones settled, skin known. */
final class StagedPerson {

    private final PosedSkeleton bones;
    private final Build build;
    private final Outfit outfit;
    private final StructureAtlas atlas;
    private final BodyField skin;

    StagedPerson(Build build, Outfit outfit) {
        this.build = build;
        this.outfit = outfit;
        this.bones = new PosedSkeleton(build.skeleton());
        this.atlas = StructureAtlas.of(build.skeleton());
        this.skin = new BodyField(build, bones);
    }

    PosedSkeleton bones() {
        return bones;
    }

    Build build() {
        return build;
    }

    Outfit outfit() {
        return outfit;
    }

    StructureAtlas atlas() {
        return atlas;
    }

    /** The skin as the bones are now. */
    BodyField skin() {
        return skin;
    }

    /** To be called after the bones were moved. */
    void refreshSkin() {
        skin.refresh();
    }

    /** What is seen of the person. */
    List<Item> items(SkinLayer layer, int object, String name, double cell) {
        return new Person(build, bones, outfit, layer).items(object, name, cell);
    }

    /** Where a place of the skin is now. */
    Spot spot(Place place) {
        return Spot.find(
                atlas.spot(place.structure(), place.side(), place.along(), place.across()),
                bones,
                skin::distance);
    }
}
