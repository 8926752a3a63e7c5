package org.palpate.content.internal.scene;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.illustration.scene.FramePart;
import org.palpate.illustration.scene.FrameTerm;
import org.palpate.illustration.scene.View;

/** Reads where a picture is seen from. */
final class ViewReader {

    static final View STAND_IN = new View(1200, 900, 0, 0, 24, List.of(), .05);

    private static final Span PIXELS = new Span(200, 4000, " pixels");
    private static final Span AROUND = Span.degrees(-360, 360);
    private static final Span HEIGHT = Span.degrees(0, 86);
    private static final Span OPENING = Span.degrees(8, 60);
    private static final Span MARGIN = Span.percent(0, 40);

    private final Problems problems;

    ViewReader(Problems problems) {
        this.problems = problems;
    }

    View read(YamlNode node) {
        Fields fields =
                Fields.of(
                        node,
                        problems,
                        "size",
                        "azimuth",
                        "elevation",
                        "field-of-view",
                        "margin",
                        "frame");
        double[] size =
                fields.find(
                        "size",
                        value -> Values.numbers(value, PIXELS, "width", "height"),
                        new double[] {STAND_IN.width(), STAND_IN.height()});
        List<FrameTerm> frame = fields.list("frame", ViewReader::term);
        if (!fields.has("frame")) {
            fields.complain("'frame' is missing");
        }
        return new View(
                (int) size[0],
                (int) size[1],
                fields.number("azimuth", AROUND),
                fields.number("elevation", HEIGHT),
                fields.number("field-of-view", OPENING, STAND_IN.fieldOfView()),
                frame,
                fields.number("margin", MARGIN, STAND_IN.margin() * 100) / 100);
    }

    private static FrameTerm term(YamlNode node) {
        String[] words = Values.text(node).split("\\s+", 2);
        if (!words[0].equals("client") && !words[0].equals("therapist")) {
            throw node.bad(
                    "'%s' names nobody: write 'client', 'therapist', 'client PART' or 'therapist PART'"
                            .formatted(node.text()));
        }
        return new FrameTerm(
                words[0].equals("therapist"), words.length == 1 ? null : part(node, words[1]));
    }

    private static @Nullable FramePart part(YamlNode node, String word) {
        for (FramePart part : FramePart.values()) {
            if (part.id().equals(word)) {
                return part;
            }
        }
        throw Values.unknown(
                node,
                word,
                "part of the body",
                java.util.Arrays.stream(FramePart.values()).map(FramePart::id).toList());
    }
}
