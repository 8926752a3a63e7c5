package org.palpate.content.internal.scene;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.palpate.content.yaml.YamlNode;
import org.palpate.illustration.scene.Place;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.structures.Region;
import org.palpate.illustration.structures.StructureAtlas;
import org.palpate.planner.Structure;
import org.palpate.planner.Vocabulary;

/** Reads what is named as {@code STRUCTURE SIDE}. */
final class PlaceReader {

    static final Span ALONG = Span.of(0, 1);
    static final Span ACROSS = Span.of(-1, 1);

    private static final double MIDDLE = .5;
    private static final Place NOWHERE = new Place("", Side.LEFT, MIDDLE, 0);

    /** A structure on one side of the body. */
    record Sided(String structure, Side side) {

        static final Sided NOTHING = new Sided("", Side.LEFT);

        Place at(double along, double across) {
            return new Place(structure, side, along, across);
        }
    }

    private final Vocabulary vocabulary;
    private final Set<String> places;
    private final Set<String> drawable;

    PlaceReader(Vocabulary vocabulary, StructureAtlas atlas) {
        this.vocabulary = vocabulary;
        this.places = new TreeSet<>(atlas.spots());
        this.drawable = atlas.regions().stream().map(Region::id).collect(Collectors.toSet());
        this.drawable.addAll(atlas.groups());
        this.drawable.retainAll(
                vocabulary.structures().stream().map(Structure::id).collect(Collectors.toSet()));
    }

    /** A structure of the vocabulary, or a group, that can be shown in colour. */
    Sided structure(YamlNode node) {
        return sided(node, drawable, "structure");
    }

    /** Anything that has a place on the skin. */
    Sided anywhere(YamlNode node) {
        return sided(node, places, "structure or place");
    }

    /** The place that a field names, with its neighbours {@code along} and {@code across}. */
    Place place(Fields fields, String name) {
        double along = fields.number("along", ALONG, MIDDLE);
        double across = fields.number("across", ACROSS, 0);
        return fields.require(name, node -> anywhere(node).at(along, across), NOWHERE);
    }

    /** A side, after whatever stands before it. */
    static Side side(YamlNode node, String word) {
        return Arrays.stream(Side.values())
                .filter(side -> side.label().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        node.bad(
                                "'%s' says no side: the last word is left or right"
                                        .formatted(node.text())));
    }

    private Sided sided(YamlNode node, Set<String> accepted, String kind) {
        String text = Values.text(node);
        int gap = text.lastIndexOf(' ');
        Side side = side(node, text.substring(gap + 1));
        String word = text.substring(0, Math.max(0, gap)).strip();
        return new Sided(id(node, word, accepted, kind), side);
    }

    private String id(YamlNode node, String word, Set<String> accepted, String kind) {
        if (accepted.contains(word)) {
            return word;
        }
        Optional<Structure> known = vocabulary.structure(word);
        if (known.isEmpty()) {
            throw node.unknown(word, kind, accepted);
        }
        String id = known.get().id();
        if (!accepted.contains(id)) {
            throw node.bad("the illustrator cannot show '" + id + "' yet");
        }
        return id;
    }
}
