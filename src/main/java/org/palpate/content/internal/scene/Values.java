package org.palpate.content.internal.scene;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.palpate.content.yaml.BadInput;
import org.palpate.content.yaml.YamlNode;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.planner.NearestWord;

/** The kinds of values that scenes are written with. */
final class Values {

    /** How far anything may be from anything else. */
    static final Span PLACE = Span.metres(-5, 5);

    private static final double SHORTEST_DIRECTION = 1e-6;

    private Values() {}

    /** Text that says something. */
    static String text(YamlNode node) {
        String text = node.text();
        if (text.isEmpty()) {
            throw node.bad("nothing is written here");
        }
        return text;
    }

    /** One of an enum's names, written with small letters and hyphens. */
    static <E extends Enum<E>> E word(YamlNode node, Class<E> words, String kind) {
        List<E> all = List.of(words.getEnumConstants());
        for (E word : all) {
            if (YamlNode.written(word).equals(node.text())) {
                return word;
            }
        }
        throw unknown(node, node.text(), kind, all.stream().map(YamlNode::written).toList());
    }

    /** The complaint about a word, with the nearest one and all that are accepted. */
    static BadInput unknown(YamlNode node, String word, String kind, Collection<String> accepted) {
        Optional<String> nearest = NearestWord.to(word, accepted);
        return node.bad(
                "'%s' is no %s%s; accepted: %s"
                        .formatted(
                                word,
                                kind,
                                nearest.map(near -> "; did you mean '" + near + "'?").orElse(""),
                                String.join(", ", accepted)));
    }

    /** Three numbers in metres: to the right of the origin, up, to the front. */
    static Vec3 offset(YamlNode node) {
        double[] numbers = numbers(node, PLACE, "x", "y", "z");
        return new Vec3(numbers[0], numbers[1], numbers[2]);
    }

    /** Three numbers whose length does not matter. */
    static Vec3 direction(YamlNode node) {
        Vec3 direction = offset(node);
        if (direction.length() < SHORTEST_DIRECTION) {
            throw node.bad("a direction must not be all zeros");
        }
        return direction;
    }

    /** As many numbers as there are names. */
    static double[] numbers(YamlNode node, Span span, String... names) {
        List<YamlNode> items = node.items();
        if (!node.isList() || items.size() != names.length) {
            throw node.bad(
                    "%d numbers are expected here: [%s]"
                            .formatted(names.length, String.join(", ", Arrays.asList(names))));
        }
        return items.stream().mapToDouble(span::read).toArray();
    }
}
