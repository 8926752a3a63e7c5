package org.palpate.content.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palpate.content.Glossary;
import org.palpate.content.Glossary.StructureEntry;
import org.palpate.content.Glossary.TechniqueEntry;
import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.planner.Structure;
import org.palpate.planner.StructureKind;
import org.palpate.planner.Technique;
import org.palpate.planner.Vocabulary;

/** Reads the glossary of structures and that of techniques. */
final class GlossaryLoader {

    private static final Set<String> STRUCTURE =
            Set.of("id", "attachments", "action", "reached", "injuries", "care", "sources");
    private static final Set<String> TECHNIQUE = Set.of("id", "purpose", "when", "sources");

    /** What moves or holds something has attachments and an action. */
    private static final Set<StructureKind> WORKING =
            Set.of(
                    StructureKind.MUSCLE,
                    StructureKind.TENDON,
                    StructureKind.LIGAMENT,
                    StructureKind.FASCIA);

    private final Vocabulary vocabulary;
    private final References references;
    private final Problems problems;

    GlossaryLoader(Vocabulary vocabulary, References references, Problems problems) {
        this.vocabulary = vocabulary;
        this.references = references;
        this.problems = problems;
    }

    Glossary load(Optional<YamlNode> structures, Optional<YamlNode> techniques) {
        List<StructureEntry> parts = new ArrayList<>();
        structures.ifPresent(file ->
                items(file, "structures")
                        .forEach(item -> problems.attempt(() -> add(item, parts))));
        List<TechniqueEntry> ways = new ArrayList<>();
        techniques.ifPresent(file ->
                items(file, "techniques")
                        .forEach(item -> problems.attempt(() -> addWay(item, ways))));
        return new Glossary(parts, ways);
    }

    private List<YamlNode> items(YamlNode file, String name) {
        return problems.attempt(() -> file.require(name).items()).orElse(List.of());
    }

    private void add(YamlNode item, List<StructureEntry> entries) {
        Map<String, YamlNode> fields = item.fields(STRUCTURE);
        YamlNode id = item.require("id");
        Structure structure =
                vocabulary
                        .structure(id.text())
                        .filter(known -> known.id().equals(id.text()))
                        .orElseThrow(() ->
                                id.unknown(id.text(), "structure", vocabulary.structureWords()));
        if (entries.stream().anyMatch(entry -> entry.structure().equals(structure))) {
            throw id.bad("there are two entries " + structure.id());
        }
        boolean working = WORKING.contains(structure.kind());
        entries.add(
                new StructureEntry(
                        structure,
                        text(item, fields, "attachments", working),
                        text(item, fields, "action", working),
                        text(item, fields, "reached", working),
                        text(item, fields, "injuries", true),
                        text(item, fields, "care", false),
                        references.list(fields, "sources", References.Target.SOURCE)));
    }

    private void addWay(YamlNode item, List<TechniqueEntry> entries) {
        Map<String, YamlNode> fields = item.fields(TECHNIQUE);
        YamlNode id = item.require("id");
        Technique technique =
                vocabulary
                        .technique(id.text())
                        .filter(known -> known.id().equals(id.text()))
                        .orElseThrow(() ->
                                id.unknown(id.text(), "technique", vocabulary.techniqueWords()));
        if (entries.stream().anyMatch(entry -> entry.technique().equals(technique))) {
            throw id.bad("there are two entries " + technique.id());
        }
        entries.add(
                new TechniqueEntry(
                        technique,
                        item.require("purpose").text(),
                        item.require("when").text(),
                        references.list(fields, "sources", References.Target.SOURCE)));
    }

    private static String text(
            YamlNode item, Map<String, YamlNode> fields, String name, boolean needed) {
        return needed || fields.containsKey(name) ? item.require(name).text() : "";
    }
}
