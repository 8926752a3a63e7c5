package org.palpate.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.planner.CaseFacts;
import org.palpate.planner.FactDefinition;
import org.palpate.planner.FactType;
import org.palpate.planner.Side;
import org.palpate.planner.Structure;
import org.palpate.planner.Target;
import org.palpate.planner.Vocabulary;
import org.palpate.planner.Zone;

/** Reads a client's facts from YAML, refusing what the vocabulary does not know. */
public final class FactsReader {

    private static final Set<String> FINDINGS = Set.of("tight", "normal", "weak");

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final List<String> names;

    public FactsReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.names =
                vocabulary.facts().stream()
                        .map(FactDefinition::name)
                        .filter(name -> !CaseFacts.WORKED_OUT.contains(name))
                        .toList();
    }

    /** Read a map of facts; mistakes go to the problems, the rest is kept. */
    public CaseFacts read(YamlNode facts) {
        CaseFacts.Builder builder = CaseFacts.of(vocabulary);
        problems.attempt(() -> read(facts, "", CaseFacts.COMMON, builder));
        return builder.build();
    }

    private void read(YamlNode map, String prefix, int injury, CaseFacts.Builder builder) {
        map.fields()
                .forEach((key, value) ->
                        problems.attempt(() -> {
                            String name = prefix + key;
                            if (prefix.isEmpty() && key.equals("injuries")) {
                                int number = 0;
                                for (YamlNode one : value.items()) {
                                    read(one, "injury.", number++, builder);
                                }
                            } else if (isNone(value)
                                    && (key.equals("event") || key.equals("injury"))) {
                                if (key.equals("injury")) {
                                    builder.words("injury.kind", "none");
                                }
                            } else if (prefix.isEmpty() && key.equals("injury")) {
                                read(value, "injury.", 0, builder);
                            } else if (key.equals("findings") && value.isMap()) {
                                findings(value, injury, builder);
                            } else if (value.isMap()) {
                                read(value, name + ".", injury, builder);
                            } else {
                                tell(fact(value, prefix, key), value, injury, builder);
                            }
                        }));
    }

    private static boolean isNone(YamlNode value) {
        return value.isText() && value.text().equalsIgnoreCase("none");
    }

    /** A fact inside an injury may be one of the injury's own or a common one told of it alone. */
    private FactDefinition fact(YamlNode value, String prefix, String key) {
        return Stream.of(prefix + key, key)
                .filter(name -> name.equals(prefix + key) || prefix.equals("injury."))
                .filter(name -> !CaseFacts.WORKED_OUT.contains(name))
                .flatMap(name -> vocabulary.fact(name).stream())
                .findFirst()
                .orElseThrow(() -> value.unknown(prefix + key, "fact", names));
    }

    private void tell(FactDefinition fact, YamlNode value, int injury, CaseFacts.Builder builder) {
        try {
            switch (fact.type()) {
                case CHOICE -> builder.words(injury, fact.name(), word(fact, value));
                case SET ->
                        builder.words(
                                injury,
                                fact.name(),
                                value.items().stream()
                                        .map(item -> word(fact, item))
                                        .toArray(String[]::new));
                case FLAG -> builder.words(injury, fact.name(), Boolean.toString(value.flag()));
                case NUMBER -> builder.number(injury, fact.name(), value.number());
                case STRUCTURE, STRUCTURES -> {
                    List<Target> targets = value.items().stream().map(this::target).toList();
                    if (fact.type() == FactType.STRUCTURE && targets.size() > 1) {
                        throw value.bad("one structure is expected here");
                    }
                    builder.places(injury, fact.name(), targets);
                }
            }
        } catch (IllegalArgumentException refused) {
            throw value.bad(String.valueOf(refused.getMessage()));
        }
    }

    private static String word(FactDefinition fact, YamlNode value) {
        String word = value.text().replace('-', '_').toLowerCase(Locale.ROOT);
        if (fact.bit(word) == 0) {
            List<String> accepted = fact.words().stream().map(FactDefinition.Word::id).toList();
            throw value.unknown(value.text(), "value of " + fact.name(), accepted);
        }
        return word;
    }

    /** A structure, with its side in front where it has one: {@code right gastrocnemius}. */
    public Target target(YamlNode value) {
        String text = value.text();
        String[] words = text.split("\\s+", 2);
        Structure whole = vocabulary.structure(text).orElse(null);
        if (whole != null) {
            return Target.of(whole);
        }
        for (Side side : Side.values()) {
            if (words.length == 2 && words[0].equalsIgnoreCase(side.name())) {
                Structure structure =
                        vocabulary
                                .structure(words[1])
                                .orElseThrow(() ->
                                        value.unknown(
                                                words[1],
                                                "structure",
                                                vocabulary.structureWords()));
                return new Target(structure, structure.paired() ? side : null, Zone.WHOLE);
            }
        }
        throw value.unknown(text, "structure", vocabulary.structureWords());
    }

    private void findings(YamlNode findings, int injury, CaseFacts.Builder builder) {
        Map<String, List<Target>> found = new LinkedHashMap<>();
        for (Map.Entry<String, YamlNode> finding : findings.fields().entrySet()) {
            YamlNode value = finding.getValue();
            problems.attempt(() -> {
                if (FINDINGS.contains(finding.getKey())) {
                    value.items()
                            .forEach(item ->
                                    found.computeIfAbsent(finding.getKey(), _ -> new ArrayList<>())
                                            .add(target(item)));
                    return;
                }
                Structure structure =
                        vocabulary
                                .structure(finding.getKey())
                                .orElseThrow(() ->
                                        value.unknown(
                                                finding.getKey(),
                                                "structure",
                                                vocabulary.structureWords()));
                if (!FINDINGS.contains(value.text())) {
                    throw value.unknown(value.text(), "finding", FINDINGS);
                }
                found.computeIfAbsent(value.text(), _ -> new ArrayList<>())
                        .add(Target.of(structure));
            });
        }
        found.forEach((finding, targets) -> builder.places(injury, "findings." + finding, targets));
    }
}
