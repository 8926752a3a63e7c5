package org.palpate.content.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.palpate.content.TechniqueCard;
import org.palpate.content.TechniqueCard.DoseAmount;
import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.planner.DoseField;
import org.palpate.planner.Structure;
import org.palpate.planner.Technique;
import org.palpate.planner.TechniqueKind;
import org.palpate.planner.Vocabulary;

/** Reads technique cards, one to a file. */
final class CardLoader {

    private static final Set<String> FIELDS =
            Set.of(
                    "id",
                    "title",
                    "technique",
                    "pictures",
                    "article-pictures",
                    "purpose",
                    "position",
                    "setup",
                    "moves",
                    "dose",
                    "dose-note",
                    "errors",
                    "cautions",
                    "structures",
                    "rules",
                    "sources",
                    "home",
                    "tools",
                    "synonyms");

    /** What is said or arranged rather than done by hand needs no picture. */
    private static final Set<TechniqueKind> SPOKEN =
            Set.of(TechniqueKind.CHECK, TechniqueKind.ADVICE, TechniqueKind.REFERRAL);

    private final Vocabulary vocabulary;
    private final References references;
    private final Problems problems;
    private final Map<String, TechniqueCard> cards = new LinkedHashMap<>();

    CardLoader(Vocabulary vocabulary, References references, Problems problems) {
        this.vocabulary = vocabulary;
        this.references = references;
        this.problems = problems;
    }

    /** Read one file; mistakes go to the problems. */
    void load(String file, String text) {
        problems.attempt(() -> read(YamlNode.parse(file, text, 0)));
    }

    private void read(YamlNode card) {
        Map<String, YamlNode> fields = card.fields(FIELDS);
        List<Technique> techniques = techniques(card.require("technique"));
        List<String> pictures = references.list(fields, "pictures", References.Target.PICTURE);
        if (pictures.isEmpty() && !SPOKEN.contains(techniques.getFirst().kind())) {
            throw card.bad("'pictures' is missing");
        }
        TechniqueCard read =
                new TechniqueCard(
                        card.require("id").text(),
                        card.require("title").text(),
                        techniques,
                        pictures,
                        fields.containsKey("article-pictures")
                                ? card.require("article-pictures").items().stream()
                                        .map(YamlNode::integer)
                                        .toList()
                                : List.of(),
                        card.require("purpose").text(),
                        card.require("position").word(TechniqueCard.Position.class),
                        card.require("setup").text(),
                        card.require("moves").texts(),
                        dose(fields.get("dose"), techniques),
                        fields.containsKey("dose-note") ? card.require("dose-note").text() : "",
                        card.require("errors").texts(),
                        card.require("cautions").texts(),
                        structures(fields.get("structures")),
                        references.list(fields, "rules", References.Target.RULE),
                        references.list(fields, "sources", References.Target.SOURCE),
                        fields.containsKey("home") && card.require("home").flag(),
                        texts(fields.get("tools")),
                        texts(fields.get("synonyms")));
        if (cards.putIfAbsent(read.id(), read) != null) {
            throw card.require("id").bad("there are two cards " + read.id());
        }
        references.know(References.Target.CARD, List.of(read.id()));
    }

    private List<Technique> techniques(YamlNode words) {
        List<Technique> techniques = new ArrayList<>();
        for (YamlNode word : words.items()) {
            techniques.add(
                    vocabulary
                            .technique(word.text())
                            .orElseThrow(() ->
                                    word.unknown(
                                            word.text(),
                                            "technique",
                                            vocabulary.techniqueWords())));
        }
        return techniques;
    }

    private List<Structure> structures(@Nullable YamlNode words) {
        if (words == null) {
            return List.of();
        }
        List<Structure> structures = new ArrayList<>();
        for (YamlNode word : words.items()) {
            structures.add(
                    vocabulary
                            .structure(word.text())
                            .orElseThrow(() ->
                                    word.unknown(
                                            word.text(),
                                            "structure",
                                            vocabulary.structureWords())));
        }
        return structures;
    }

    private static List<DoseAmount> dose(@Nullable YamlNode dose, List<Technique> techniques) {
        if (dose == null) {
            return List.of();
        }
        List<DoseAmount> amounts = new ArrayList<>();
        dose.fields()
                .forEach((name, value) -> {
                    DoseField field = AskReader.field(name, value);
                    if (techniques.stream()
                            .noneMatch(technique -> technique.dose().contains(field))) {
                        throw value.bad(techniques.getFirst().id() + " has no " + name);
                    }
                    YamlNode.Range span = value.range();
                    if (span.from() < field.lowest() || span.to() > field.highest()) {
                        throw value.bad(
                                "must lie between " + field.lowest() + " and " + field.highest());
                    }
                    amounts.add(new DoseAmount(field, (int) span.from(), (int) span.to()));
                });
        return amounts;
    }

    private static List<String> texts(@Nullable YamlNode list) {
        return list == null ? List.of() : list.texts();
    }

    List<TechniqueCard> cards() {
        return List.copyOf(cards.values());
    }
}
