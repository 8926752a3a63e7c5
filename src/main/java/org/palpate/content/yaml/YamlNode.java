package org.palpate.content.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import org.palpate.planner.NearestWord;

/** One value in a YAML file that knows its file, line and field. */
public final class YamlNode {

    /** A span of numbers, its ends included. */
    public record Range(double from, double to) {}

    private static final Pattern RANGE = Pattern.compile("(-?[0-9.]+?)?\\s*\\.\\.\\s*(-?[0-9.]+)?");

    private final String file;
    private final int lineOffset;
    private final String field;
    private final Node node;

    private YamlNode(String file, int lineOffset, String field, Node node) {
        this.file = file;
        this.lineOffset = lineOffset;
        this.field = field;
        this.node = node;
    }

    /**
     * Read a text.
     *
     * @param lineOffset lines of the file before the text
     * @throws BadInput if it is empty or no YAML
     */
    public static YamlNode parse(String file, String text, int lineOffset) {
        try {
            Node node =
                    new Yaml(new SafeConstructor(new LoaderOptions()))
                            .compose(new StringReader(text));
            if (node == null) {
                throw new BadInput(
                        new Problem(file, lineOffset + 1, "", "nothing is written here"));
            }
            return new YamlNode(file, lineOffset, "", node);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null ? 0 : broken.getProblemMark().getLine();
            throw new BadInput(
                    new Problem(
                            file,
                            lineOffset + line + 1,
                            "",
                            "this is not YAML: " + broken.getProblem()));
        }
    }

    public String file() {
        return file;
    }

    public int line() {
        return lineOffset + node.getStartMark().getLine() + 1;
    }

    public String field() {
        return field;
    }

    public Problem problem(String message) {
        return new Problem(file, line(), field, message);
    }

    public BadInput bad(String message) {
        return new BadInput(problem(message));
    }

    /** The complaint that a word is not accepted, with the nearest one that is. */
    public BadInput unknown(String word, String kind, Collection<String> accepted) {
        return bad("'" + word + "' is no " + kind + suggestion(word, accepted));
    }

    private static String suggestion(String word, Collection<String> accepted) {
        Optional<String> nearest = NearestWord.to(word, accepted);
        if (nearest.isPresent()) {
            return "; did you mean '" + nearest.get() + "'?";
        }
        return accepted.size() > 12 ? "" : "; accepted: " + String.join(", ", accepted);
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /**
     * The fields of a map in their order.
     *
     * @throws BadInput if this is no map or a field stands twice
     */
    public Map<String, YamlNode> fields() {
        if (!(node instanceof MappingNode mapping)) {
            throw bad("a map of fields is expected here");
        }
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw bad("a field name must be a plain word");
            }
            String name = key.getValue();
            YamlNode value =
                    new YamlNode(
                            file,
                            lineOffset,
                            field.isEmpty() ? name : field + "." + name,
                            tuple.getValueNode());
            if (fields.put(name, value) != null) {
                throw value.bad("this field stands twice");
            }
        }
        return fields;
    }

    /**
     * The fields of a map that may have these and no others.
     *
     * @throws BadInput if there is another field
     */
    public Map<String, YamlNode> fields(Collection<String> allowed) {
        Map<String, YamlNode> fields = fields();
        fields.forEach((name, value) -> {
            if (!allowed.contains(name)) {
                throw value.unknown(name, "field of this", allowed);
            }
        });
        return fields;
    }

    /** One field of a map. */
    public YamlNode require(String name) {
        YamlNode value = fields().get(name);
        if (value == null) {
            throw bad("'" + name + "' is missing");
        }
        return value;
    }

    /** The items of a list; anything else is a list of itself. */
    public List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            return List.of(this);
        }
        List<YamlNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlNode(file, lineOffset, field, item));
        }
        return items;
    }

    /** The plain text of a value. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw bad("plain text is expected here");
    }

    public List<String> texts() {
        return items().stream().map(YamlNode::text).toList();
    }

    /** Yes or no. */
    public boolean flag() {
        return switch (text().toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw bad("'" + text() + "' is neither true nor false");
        };
    }

    public double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException _) {
            throw bad("'" + text() + "' is no number");
        }
    }

    /** A whole number. */
    public int integer() {
        double number = number();
        if (number != Math.rint(number) || Math.abs(number) > 1_000_000) {
            throw bad("'" + text() + "' is no whole number");
        }
        return (int) number;
    }

    /**
     * A range such as {@code 10..15}, {@code 37..} or {@code ..5}; a number is a range of itself.
     */
    public Range range() {
        Matcher matcher = RANGE.matcher(text());
        if (!matcher.matches()) {
            double only = number();
            return new Range(only, only);
        }
        try {
            double from =
                    matcher.group(1) == null
                            ? Double.NEGATIVE_INFINITY
                            : Double.parseDouble(matcher.group(1));
            double to =
                    matcher.group(2) == null
                            ? Double.POSITIVE_INFINITY
                            : Double.parseDouble(matcher.group(2));
            if (from > to) {
                throw bad("the range '" + text() + "' ends before it begins");
            }
            return new Range(from, to);
        } catch (NumberFormatException _) {
            throw bad("'" + text() + "' is no range");
        }
    }

    /** One of an enum's names, written with small letters and hyphens. */
    public <E extends Enum<E>> E word(Class<E> words) {
        String wanted = text().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(wanted)) {
                return word;
            }
        }
        throw unknown(
                text(),
                "accepted word",
                Arrays.stream(words.getEnumConstants()).map(YamlNode::written).toList());
    }

    /** How content files write an enum's name. */
    public static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
