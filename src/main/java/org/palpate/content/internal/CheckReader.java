package org.palpate.content.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.palpate.content.KnowledgeCheck;
import org.palpate.content.KnowledgeCheck.Chart;
import org.palpate.content.yaml.YamlNode;
import org.palpate.planner.Side;
import org.palpate.planner.Structure;
import org.palpate.planner.Vocabulary;

/** Reads one knowledge check. */
final class CheckReader {

    /** The kinds of checks, as lessons write them. */
    private enum Kind {
        CHOOSE_ONE,
        CHOOSE_SEVERAL,
        PUT_IN_ORDER,
        MATCH,
        FILL_NUMBER,
        POINT_AT_STRUCTURE
    }

    private static final List<String> COMMON = List.of("id", "kind", "ask", "rules");

    private final Vocabulary vocabulary;
    private final References references;

    CheckReader(Vocabulary vocabulary, References references) {
        this.vocabulary = vocabulary;
        this.references = references;
    }

    KnowledgeCheck read(YamlNode check) {
        Kind kind = check.require("kind").word(Kind.class);
        List<String> allowed = new ArrayList<>(COMMON);
        allowed.addAll(fields(kind));
        Map<String, YamlNode> fields = check.fields(allowed);
        String id = check.require("id").text();
        String ask = check.require("ask").text();
        List<String> rules = references.list(fields, "rules", References.Target.RULE);
        try {
            return switch (kind) {
                case CHOOSE_ONE -> new KnowledgeCheck.ChooseOne(id, ask, rules, options(check));
                case CHOOSE_SEVERAL ->
                        new KnowledgeCheck.ChooseSeveral(id, ask, rules, options(check));
                case PUT_IN_ORDER -> new KnowledgeCheck.PutInOrder(id, ask, rules, items(check));
                case MATCH -> match(id, ask, rules, check, fields.get("decoys"));
                case FILL_NUMBER -> number(id, ask, rules, check);
                case POINT_AT_STRUCTURE -> point(id, ask, rules, check, fields);
            };
        } catch (IllegalArgumentException crooked) {
            throw check.bad(String.valueOf(crooked.getMessage()));
        }
    }

    private static List<String> fields(Kind kind) {
        return switch (kind) {
            case CHOOSE_ONE, CHOOSE_SEVERAL -> List.of("options");
            case PUT_IN_ORDER -> List.of("items");
            case MATCH -> List.of("pairs", "decoys");
            case FILL_NUMBER -> List.of("unit", "accept", "because", "low", "high");
            case POINT_AT_STRUCTURE ->
                    List.of(
                            "picture",
                            "view",
                            "structure",
                            "also",
                            "side",
                            "because",
                            "near",
                            "otherwise");
        };
    }

    private static List<KnowledgeCheck.Option> options(YamlNode check) {
        List<KnowledgeCheck.Option> options = new ArrayList<>();
        for (YamlNode item : check.require("options").items()) {
            Map<String, YamlNode> fields = item.fields(Set.of("text", "right", "because"));
            options.add(
                    new KnowledgeCheck.Option(
                            item.require("text").text(),
                            fields.containsKey("right") && item.require("right").flag(),
                            item.require("because").text()));
        }
        return options;
    }

    /** Items stand in a right order; one that may change places with the one before says so. */
    private static List<KnowledgeCheck.Item> items(YamlNode check) {
        List<KnowledgeCheck.Item> items = new ArrayList<>();
        int place = 0;
        for (YamlNode item : check.require("items").items()) {
            Map<String, YamlNode> fields = item.fields(Set.of("text", "because", "same-as-before"));
            boolean same =
                    fields.containsKey("same-as-before") && item.require("same-as-before").flag();
            if (!same || place == 0) {
                place++;
            }
            items.add(
                    new KnowledgeCheck.Item(
                            item.require("text").text(), place, item.require("because").text()));
        }
        return items;
    }

    private static KnowledgeCheck match(
            String id, String ask, List<String> rules, YamlNode check, @Nullable YamlNode decoys) {
        List<String> choices = new ArrayList<>();
        List<KnowledgeCheck.Pair> pairs = new ArrayList<>();
        for (YamlNode item : check.require("pairs").items()) {
            item.fields(Set.of("text", "with", "because"));
            String choice = item.require("with").text();
            if (!choices.contains(choice)) {
                choices.add(choice);
            }
            pairs.add(
                    new KnowledgeCheck.Pair(
                            item.require("text").text(),
                            choices.indexOf(choice),
                            item.require("because").text()));
        }
        if (decoys != null) {
            choices.addAll(decoys.texts());
        }
        // Sorted, so that the order of the choices gives nothing away.
        List<String> sorted = choices.stream().sorted().toList();
        return new KnowledgeCheck.Match(
                id,
                ask,
                rules,
                pairs.stream()
                        .map(pair ->
                                new KnowledgeCheck.Pair(
                                        pair.text(),
                                        sorted.indexOf(choices.get(pair.choice())),
                                        pair.because()))
                        .toList(),
                sorted);
    }

    private static KnowledgeCheck number(
            String id, String ask, List<String> rules, YamlNode check) {
        YamlNode.Range accepted = check.require("accept").range();
        return new KnowledgeCheck.FillNumber(
                id,
                ask,
                rules,
                check.require("unit").text(),
                accepted.from(),
                accepted.to(),
                check.require("because").text(),
                check.require("low").text(),
                check.require("high").text());
    }

    private KnowledgeCheck point(
            String id,
            String ask,
            List<String> rules,
            YamlNode check,
            Map<String, YamlNode> fields) {
        List<Structure> also = new ArrayList<>();
        if (fields.containsKey("also")) {
            check.require("also").items().forEach(item -> also.add(structure(item)));
        }
        List<KnowledgeCheck.NearMiss> near = new ArrayList<>();
        for (YamlNode item : check.require("near").items()) {
            item.fields(Set.of("structure", "because"));
            near.add(
                    new KnowledgeCheck.NearMiss(
                            structure(item.require("structure")), item.require("because").text()));
        }
        return new KnowledgeCheck.PointAtStructure(
                id,
                ask,
                rules,
                chart(check, fields),
                structure(check.require("structure")),
                also,
                fields.containsKey("side") ? check.require("side").word(Side.class) : null,
                check.require("because").text(),
                near,
                check.require("otherwise").text());
    }

    private Chart chart(YamlNode check, Map<String, YamlNode> fields) {
        if (fields.containsKey("picture") == fields.containsKey("view")) {
            throw check.bad("the reader points either at a 'picture' or at a 'view' of the body");
        }
        if (fields.containsKey("view")) {
            return new Chart.Body(check.require("view").word(KnowledgeCheck.BodyView.class));
        }
        references.note(References.Target.PICTURE, check.require("picture"));
        return new Chart.Picture(check.require("picture").text());
    }

    private Structure structure(YamlNode word) {
        return vocabulary
                .structure(word.text())
                .orElseThrow(
                        () -> word.unknown(word.text(), "structure", vocabulary.structureWords()));
    }
}
