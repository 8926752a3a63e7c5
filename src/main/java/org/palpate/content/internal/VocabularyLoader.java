package org.palpate.content.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.palpate.content.Flag;
import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.planner.BodyRegion;
import org.palpate.planner.DoseField;
import org.palpate.planner.FactDefinition;
import org.palpate.planner.FactType;
import org.palpate.planner.Phase;
import org.palpate.planner.Structure;
import org.palpate.planner.StructureKind;
import org.palpate.planner.Technique;
import org.palpate.planner.TechniqueKind;
import org.palpate.planner.Vocabulary;

/** Reads the vocabularies of techniques, structures, facts and flags. */
final class VocabularyLoader {

    private static final Set<String> TECHNIQUE =
            Set.of("id", "name", "kind", "phase", "aim", "dose", "definition", "synonyms");
    private static final Set<String> STRUCTURE =
            Set.of(
                    "id",
                    "name",
                    "kind",
                    "region",
                    "paired",
                    "definition",
                    "synonyms",
                    "muscles",
                    "flanks",
                    "surroundings");
    private static final Set<String> GROUP =
            Set.of(
                    "id",
                    "name",
                    "kind",
                    "region",
                    "paired",
                    "definition",
                    "synonyms",
                    "members",
                    "names-members");
    private static final Set<String> FACT =
            Set.of(
                    "name", "type", "label", "explain", "unit", "range", "values", "derived",
                    "default", "injures");
    private static final Set<String> FLAG = Set.of("id", "name", "action", "clues", "sources");

    private final Problems problems;

    VocabularyLoader(Problems problems) {
        this.problems = problems;
    }

    Vocabulary load(YamlNode techniques, YamlNode structures, YamlNode facts, List<Flag> flags) {
        List<Technique> knownTechniques = techniques(techniques);
        List<Structure> knownStructures = structures(structures);
        List<FactDefinition> knownFacts = facts(facts, flags);
        Map<String, BitSet> groups = techniqueGroups(techniques, knownTechniques);
        problems.throwIfAny();
        return problems.attempt(() ->
                        make(techniques, knownTechniques, knownStructures, knownFacts, groups))
                .orElseGet(() -> {
                    problems.throwIfAny();
                    throw new IllegalStateException("A vocabulary without problems can be made");
                });
    }

    private static Vocabulary make(
            YamlNode file,
            List<Technique> techniques,
            List<Structure> structures,
            List<FactDefinition> facts,
            Map<String, BitSet> groups) {
        try {
            return new Vocabulary(techniques, structures, facts, groups);
        } catch (IllegalArgumentException ambiguous) {
            throw file.bad(String.valueOf(ambiguous.getMessage()));
        }
    }

    private List<Technique> techniques(YamlNode file) {
        List<Technique> techniques = new ArrayList<>();
        for (YamlNode item : file.require("techniques").items()) {
            problems.attempt(() -> {
                Map<String, YamlNode> fields = item.fields(TECHNIQUE);
                techniques.add(
                        new Technique(
                                techniques.size(),
                                item.require("id").text(),
                                item.require("name").text(),
                                item.require("kind").word(TechniqueKind.class),
                                item.require("phase").word(Phase.class),
                                words(fields.get("aim"), StructureKind.class),
                                dose(fields.get("dose")),
                                item.require("definition").text(),
                                texts(fields.get("synonyms"))));
            });
        }
        return techniques;
    }

    private static List<DoseField> dose(@Nullable YamlNode fields) {
        return fields == null
                ? List.of()
                : fields.items().stream().map(field -> field.word(DoseField.class)).toList();
    }

    private Map<String, BitSet> techniqueGroups(YamlNode file, List<Technique> techniques) {
        Map<String, BitSet> groups = new LinkedHashMap<>();
        YamlNode declared = file.fields().get("groups");
        if (declared == null) {
            return groups;
        }
        List<String> ids = techniques.stream().map(Technique::id).toList();
        for (YamlNode group : declared.items()) {
            problems.attempt(() -> {
                group.fields(Set.of("id", "techniques"));
                BitSet members = new BitSet();
                for (YamlNode word : group.require("techniques").items()) {
                    int index = ids.indexOf(word.text());
                    if (index >= 0) {
                        members.set(index);
                    } else if (groups.containsKey(word.text())) {
                        members.or(groups.get(word.text()));
                    } else {
                        throw word.unknown(word.text(), "technique or group above", ids);
                    }
                }
                groups.put(group.require("id").text(), members);
            });
        }
        return groups;
    }

    private List<Structure> structures(YamlNode file) {
        List<YamlNode> singles = file.require("structures").items();
        YamlNode declared = file.fields().get("groups");
        List<YamlNode> groups = declared == null ? List.of() : declared.items();
        List<String> ids = new ArrayList<>();
        singles.forEach(item -> problems.attempt(() -> ids.add(item.require("id").text())));
        groups.forEach(item -> problems.attempt(() -> ids.add(item.require("id").text())));
        Map<String, BitSet> members = new LinkedHashMap<>();
        List<Structure> structures = new ArrayList<>();
        for (YamlNode item : singles) {
            problems.attempt(
                    () -> structures.add(structure(item, structures.size(), ids, members)));
        }
        for (YamlNode item : groups) {
            problems.attempt(() -> structures.add(group(item, structures.size(), ids, members)));
        }
        return structures;
    }

    private static Structure structure(
            YamlNode item, int index, List<String> ids, Map<String, BitSet> members) {
        Map<String, YamlNode> fields = item.fields(STRUCTURE);
        BitSet itself = new BitSet();
        itself.set(index);
        members.put(item.require("id").text(), itself);
        return new Structure(
                index,
                item.require("id").text(),
                item.require("name").text(),
                item.require("kind").word(StructureKind.class),
                item.require("region").word(BodyRegion.class),
                !fields.containsKey("paired") || item.require("paired").flag(),
                false,
                true,
                itself,
                indexes(fields.get("muscles"), ids),
                indexes(fields.get("flanks"), ids),
                indexes(fields.get("surroundings"), ids),
                item.require("definition").text(),
                texts(fields.get("synonyms")));
    }

    private static Structure group(
            YamlNode item, int index, List<String> ids, Map<String, BitSet> members) {
        Map<String, YamlNode> fields = item.fields(GROUP);
        BitSet all = new BitSet();
        for (YamlNode member : item.require("members").items()) {
            BitSet known = members.get(member.text());
            if (known == null) {
                throw member.unknown(member.text(), "structure or group above", ids);
            }
            all.or(known);
        }
        members.put(item.require("id").text(), all);
        return new Structure(
                index,
                item.require("id").text(),
                item.require("name").text(),
                fields.containsKey("kind")
                        ? item.require("kind").word(StructureKind.class)
                        : StructureKind.REGION,
                item.require("region").word(BodyRegion.class),
                !fields.containsKey("paired") || item.require("paired").flag(),
                true,
                fields.containsKey("names-members") && item.require("names-members").flag(),
                all,
                List.of(),
                List.of(),
                List.of(),
                item.require("definition").text(),
                texts(fields.get("synonyms")));
    }

    private static List<Integer> indexes(@Nullable YamlNode words, List<String> ids) {
        if (words == null) {
            return List.of();
        }
        List<Integer> indexes = new ArrayList<>();
        for (YamlNode word : words.items()) {
            int index = ids.indexOf(word.text());
            if (index < 0) {
                throw word.unknown(word.text(), "structure", ids);
            }
            indexes.add(index);
        }
        return indexes;
    }

    private List<FactDefinition> facts(YamlNode file, List<Flag> flags) {
        List<FactDefinition> facts = new ArrayList<>();
        for (YamlNode item : file.require("facts").items()) {
            problems.attempt(() -> facts.add(fact(item, facts.size(), flags)));
        }
        return facts;
    }

    private static FactDefinition fact(YamlNode item, int index, List<Flag> flags) {
        Map<String, YamlNode> fields = item.fields(FACT);
        String name = item.require("name").text();
        FactType type = item.require("type").word(FactType.class);
        YamlNode.Range range =
                type == FactType.NUMBER ? span(item.require("range")) : new YamlNode.Range(0, 0);
        return new FactDefinition(
                index,
                name,
                type,
                item.require("label").text(),
                item.require("explain").text(),
                fields.containsKey("unit") ? item.require("unit").text() : "",
                range.from(),
                range.to(),
                factWords(item, name, type, flags),
                fields.containsKey("derived") && item.require("derived").flag(),
                fields.containsKey("default") && item.require("default").flag());
    }

    private static List<FactDefinition.Word> factWords(
            YamlNode item, String name, FactType type, List<Flag> flags) {
        if (name.equals("flags")) {
            return flags.stream()
                    .map(flag -> new FactDefinition.Word(flag.id(), flag.name()))
                    .toList();
        }
        if (type == FactType.FLAG) {
            return FactDefinition.NO_YES;
        }
        if (type == FactType.NUMBER || type.isPlaces()) {
            return List.of();
        }
        YamlNode injures = item.fields().get("injures");
        Map<String, YamlNode> hurt = injures == null ? Map.of() : injures.fields();
        List<FactDefinition.Word> words = new ArrayList<>();
        item.require("values")
                .fields()
                .forEach((id, label) -> {
                    YamlNode structure = hurt.get(id);
                    words.add(
                            new FactDefinition.Word(
                                    id, label.text(), structure == null ? null : structure.text()));
                });
        return words;
    }

    private static YamlNode.Range span(YamlNode range) {
        List<YamlNode> ends = range.items();
        if (ends.size() != 2) {
            throw range.bad("a range is two numbers: [lowest, highest]");
        }
        return new YamlNode.Range(ends.get(0).number(), ends.get(1).number());
    }

    List<Flag> flags(YamlNode file) {
        List<Flag> flags = new ArrayList<>();
        for (YamlNode item : file.require("flags").items()) {
            problems.attempt(() -> {
                Map<String, YamlNode> fields = item.fields(FLAG);
                flags.add(
                        new Flag(
                                item.require("id").text(),
                                item.require("name").text(),
                                item.require("action").text(),
                                item.require("clues").text(),
                                texts(fields.get("sources"))));
            });
        }
        return flags;
    }

    private static <E extends Enum<E>> Set<E> words(@Nullable YamlNode list, Class<E> type) {
        Set<E> words = EnumSet.noneOf(type);
        if (list != null) {
            list.items().forEach(item -> words.add(item.word(type)));
        }
        return words;
    }

    private static List<String> texts(@Nullable YamlNode list) {
        return list == null ? List.of() : list.texts();
    }
}
