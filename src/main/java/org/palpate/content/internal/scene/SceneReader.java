package org.palpate.content.internal.scene;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.palpate.content.PictureScene;
import org.palpate.content.yaml.BadInput;
import org.palpate.content.yaml.Problem;
import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.illustration.scene.Actor;
import org.palpate.illustration.scene.Draping;
import org.palpate.illustration.scene.FrameTerm;
import org.palpate.illustration.scene.PropPlace;
import org.palpate.illustration.scene.Scene;
import org.palpate.illustration.scene.Therapist;
import org.palpate.illustration.scene.View;
import org.palpate.planner.Vocabulary;

/** Reads picture scenes. */
public final class SceneReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String ENDING = ".yaml";

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final PlaceReader places;

    public SceneReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.places = new PlaceReader(vocabulary, PictureDigest.atlas());
    }

    /** Read one file; its mistakes go to the problems, and a file with any is not answered. */
    public Optional<PictureScene> read(String file, String text) {
        Problems mistakes = new Problems();
        Optional<PictureScene> read =
                mistakes.attempt(() ->
                        new OneScene(mistakes).read(id(file), YamlNode.parse(file, text, 0), text));
        mistakes.found().forEach(problems::add);
        return mistakes.isEmpty() ? read : Optional.empty();
    }

    /** The id that a file's name gives its picture. */
    private static String id(String file) {
        String name = file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
        String id = name.endsWith(ENDING) ? name.substring(0, name.length() - 5) : name;
        if (!ID.matcher(id).matches()) {
            throw new BadInput(
                    new Problem(
                            file,
                            1,
                            "",
                            "a scene's file is named with small letters, digits and hyphens, and"
                                    + " ends in .yaml"));
        }
        return id;
    }

    /** The reading of one file. */
    private final class OneScene {

        private final Problems mistakes;
        private final MarkReader marks;

        OneScene(Problems mistakes) {
            this.mistakes = mistakes;
            this.marks = new MarkReader(mistakes, places);
        }

        PictureScene read(String id, YamlNode node, String text) {
            Fields fields =
                    Fields.of(
                            node,
                            mistakes,
                            "title",
                            "caption",
                            "alternative",
                            "techniques",
                            "view",
                            "client",
                            "props",
                            "draping",
                            "therapist",
                            "highlight",
                            "strokes",
                            "avoid",
                            "labels");
            Scene scene = scene(id, fields);
            check(scene, fields);
            List<String> techniques = fields.list("techniques", this::technique);
            return new PictureScene(scene, techniques, PictureDigest.of(text));
        }

        private Scene scene(String id, Fields fields) {
            List<PropPlace> props = fields.list("props", new PropReader(mistakes, places)::read);
            var clients = new ClientReader(mistakes, places, props);
            var therapists = new TherapistReader(mistakes, places);
            @Nullable Actor client = fields.find("client", clients::read).orElse(null);
            @Nullable Therapist therapist = fields.find("therapist", therapists::read).orElse(null);
            @Nullable Draping draping = fields.find("draping", marks::draping).orElse(null);
            var strokes = new StrokeReader(mistakes, places);
            return new Scene(
                    id,
                    fields.text("title"),
                    fields.text("caption"),
                    fields.text("alternative"),
                    fields.require("view", new ViewReader(mistakes)::read, ViewReader.STAND_IN),
                    client,
                    therapist,
                    props,
                    draping,
                    fields.list("highlight", marks::highlight),
                    fields.list("strokes", strokes::read),
                    fields.list("avoid", marks::avoid),
                    fields.list("labels", marks::label));
        }

        /** What only the whole scene can tell. */
        private void check(Scene scene, Fields fields) {
            View view = scene.view();
            boolean client = fields.has("client");
            if (!client) {
                for (String field :
                        List.of(
                                "therapist",
                                "draping",
                                "highlight",
                                "strokes",
                                "avoid",
                                "labels")) {
                    if (fields.has(field)) {
                        fields.complain(field, "this needs a client");
                    }
                }
                if (scene.props().stream().anyMatch(prop -> prop.under() != null)) {
                    fields.complain("props", "there is no client for a prop to lie under");
                }
            }
            for (FrameTerm term : view.frame()) {
                String who = term.therapist() ? "therapist" : "client";
                if (!fields.has(who)) {
                    fields.complain(
                            "view", "the frame names a %s, but there is none".formatted(who));
                    return;
                }
            }
        }

        private String technique(YamlNode node) {
            return vocabulary
                    .technique(node.text())
                    .orElseThrow(() ->
                            node.unknown(node.text(), "technique", vocabulary.techniqueWords()))
                    .id();
        }
    }
}
