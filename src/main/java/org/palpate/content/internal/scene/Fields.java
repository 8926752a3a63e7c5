package org.palpate.content.internal.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.illustration.skeleton.Side;

/**
 * The fields of a map: a mistake in one is collected and the others are still read. What a wrong
 * field yields is never drawn, it only lets reading go on.
 */
final class Fields {

    private static final String BOTH = "both";

    private final YamlNode map;
    private final Map<String, YamlNode> fields;
    private final Problems problems;

    private Fields(YamlNode map, Map<String, YamlNode> fields, Problems problems) {
        this.map = map;
        this.fields = fields;
        this.problems = problems;
    }

    /**
     * The fields of a map that should have these and no others.
     *
     * @throws org.palpate.content.yaml.BadInput if it is no map or a field stands twice
     */
    static Fields of(YamlNode map, Problems problems, String... accepted) {
        List<String> names = List.of(accepted);
        Map<String, YamlNode> fields = map.fields();
        fields.forEach((name, value) -> {
            if (!names.contains(name)) {
                problems.add(Values.unknown(value, name, "field of this", names).problem());
            }
        });
        return new Fields(map, fields, problems);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Complain about the map as a whole. */
    void complain(String message) {
        problems.add(map.problem(message));
    }

    /** Complain about a field that is there. */
    void complain(String name, String message) {
        problems.add(fields.getOrDefault(name, map).problem(message));
    }

    /** What a field says, empty if it is missing or wrong. */
    <T> Optional<T> find(String name, Function<YamlNode, T> reading) {
        YamlNode value = fields.get(name);
        return value == null ? Optional.empty() : problems.attempt(() -> reading.apply(value));
    }

    /** What a field says, or what is usual. */
    <T> T find(String name, Function<YamlNode, T> reading, T usual) {
        return find(name, reading).orElse(usual);
    }

    /** What a field says that must be there; the last is handed on after a complaint. */
    <T> T require(String name, Function<YamlNode, T> reading, T standIn) {
        if (!fields.containsKey(name)) {
            complain("'" + name + "' is missing");
        }
        return find(name, reading).orElse(standIn);
    }

    String text(String name) {
        return require(name, Values::text, "");
    }

    double number(String name, Span span) {
        return require(name, span::read, span.least());
    }

    double number(String name, Span span, double usual) {
        return find(name, span::read, usual);
    }

    boolean flag(String name) {
        return find(name, YamlNode::flag, false);
    }

    /** One reading for each item of a list; none if the field is missing. */
    <T> List<T> list(String name, Function<YamlNode, T> reading) {
        YamlNode value = fields.get(name);
        if (value == null) {
            return List.of();
        }
        List<T> read = new ArrayList<>();
        for (YamlNode item : value.items()) {
            problems.attempt(() -> reading.apply(item)).ifPresent(read::add);
        }
        return read;
    }

    /** What the fields {@code both}, {@code left} and {@code right} say of each side. */
    <T> Map<Side, T> sides(BiFunction<YamlNode, Side, T> reading) {
        Map<Side, T> read = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            String name = has(side.label()) ? side.label() : BOTH;
            find(name, value -> reading.apply(value, side))
                    .ifPresent(value -> read.put(side, value));
        }
        return read;
    }
}
