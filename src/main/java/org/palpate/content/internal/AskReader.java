package org.palpate.content.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.palpate.content.yaml.YamlNode;
import org.palpate.planner.Aim;
import org.palpate.planner.Ask;
import org.palpate.planner.Category;
import org.palpate.planner.Certainty;
import org.palpate.planner.DoseBand;
import org.palpate.planner.DoseField;
import org.palpate.planner.Expectation;
import org.palpate.planner.FactDefinition;
import org.palpate.planner.Phase;
import org.palpate.planner.Planner;
import org.palpate.planner.Severity;
import org.palpate.planner.Side;
import org.palpate.planner.Structure;
import org.palpate.planner.Technique;
import org.palpate.planner.Triage;
import org.palpate.planner.Vocabulary;
import org.palpate.planner.Zone;

/** Reads what a row asks for. */
final class AskReader {

    static final Set<String> ASKS =
            Set.of(
                    "require",
                    "expect",
                    "offer",
                    "forbid",
                    "wrong",
                    "discourage",
                    "remark",
                    "withdraw",
                    "limit",
                    "frequency",
                    "order",
                    "triage",
                    "category",
                    "ungraded-category",
                    "derive");

    private static final String ABOVE = "-above";
    private static final Set<String> PATTERN = patternFields();
    private static final Set<String> STEP =
            Set.of(
                    "technique",
                    "usual",
                    "structure",
                    "any-structure",
                    "side",
                    "zone",
                    "phase",
                    "named-exactly",
                    "dose");
    private static final Set<String> BAND = Set.of("ideal", "accept", "safe");
    private static final Pattern AMONG = Pattern.compile("([a-z-]+)\\s+among\\s+\\[([^]]*)]");

    private static Set<String> patternFields() {
        Set<String> fields = new LinkedHashSet<>(List.of("technique", "structure", "side", "zone"));
        for (DoseField field : DoseField.values()) {
            fields.add(YamlNode.written(field) + ABOVE);
        }
        return fields;
    }

    private final Vocabulary vocabulary;

    AskReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Ask> read(Map<String, YamlNode> fields, Certainty certainty) {
        List<Ask> asks = new ArrayList<>();
        fields.forEach((name, value) -> {
            if (ASKS.contains(name)) {
                read(name, value, certainty, asks);
            }
        });
        return asks;
    }

    private void read(String name, YamlNode value, Certainty certainty, List<Ask> asks) {
        switch (name) {
            case "require" -> demands(Expectation.REQUIRED, value, asks);
            case "expect" -> demands(Expectation.EXPECTED, value, asks);
            case "offer" -> demands(Expectation.OFFERED, value, asks);
            case "forbid" -> advice(Severity.HARMFUL, value, asks);
            case "wrong" -> advice(Severity.WRONG, value, asks);
            case "discourage" -> advice(Severity.INAPPROPRIATE, value, asks);
            case "remark" -> advice(Severity.REMARK, value, asks);
            case "withdraw" ->
                    value.items()
                            .forEach(item ->
                                    asks.add(
                                            new Ask.Withdraw(pattern(item, item.fields(PATTERN)))));
            case "limit" -> value.items().forEach(item -> limits(item, asks));
            case "frequency" -> asks.add(frequency(value, certainty));
            case "order" ->
                    value.items()
                            .forEach(item -> {
                                item.fields(Set.of("first", "then"));
                                YamlNode first = item.require("first");
                                YamlNode then = item.require("then");
                                asks.add(
                                        new Ask.BindOrder(
                                                pattern(first, first.fields(PATTERN)),
                                                pattern(then, then.fields(PATTERN))));
                            });
            case "triage" ->
                    asks.add(
                            new Ask.SetTriage(
                                    value.items().stream()
                                            .map(item -> item.word(Triage.class))
                                            .toList()));
            case "category" ->
                    asks.add(
                            new Ask.SetCategory(
                                    value.items().stream()
                                            .map(item -> item.word(Category.class))
                                            .toList()));
            case "ungraded-category" -> asks.add(new Ask.SetCategory(List.of()));
            case "derive" -> value.fields().forEach((fact, word) -> asks.add(derive(fact, word)));
            default -> throw value.unknown(name, "ask", ASKS);
        }
    }

    private Ask.Derive derive(String name, YamlNode value) {
        FactDefinition fact =
                vocabulary
                        .fact(name)
                        .filter(FactDefinition::derived)
                        .orElseThrow(() ->
                                value.bad("'" + name + "' is no fact that a rule can work out"));
        long bit = fact.bit(value.text());
        if (bit == 0) {
            throw value.unknown(
                    value.text(),
                    "value of " + name,
                    fact.words().stream().map(FactDefinition.Word::id).toList());
        }
        return new Ask.Derive(fact, bit);
    }

    private void demands(Expectation expectation, YamlNode value, List<Ask> asks) {
        for (YamlNode item : value.items()) {
            Map<String, YamlNode> fields = item.fields(STEP);
            List<Technique> techniques = techniques(item.require("technique"), fields.get("usual"));
            boolean each = !fields.containsKey("any-structure");
            YamlNode places = each ? fields.get("structure") : fields.get("any-structure");
            Aim aim = aim(places, fields);
            checkAim(item, techniques, aim);
            asks.add(
                    new Ask.Demand(
                            expectation,
                            techniques,
                            aim,
                            each,
                            fields.containsKey("phase")
                                    ? item.require("phase").word(Phase.class)
                                    : techniques.getFirst().phase(),
                            fields.containsKey("named-exactly")
                                    && item.require("named-exactly").flag(),
                            bands(fields.get("dose"), techniques)));
        }
    }

    private static void checkAim(YamlNode item, List<Technique> techniques, Aim aim) {
        for (Technique technique : techniques) {
            if (technique.needsTarget() == aim.places().isEmpty()) {
                throw item.bad(
                        technique.id()
                                + (technique.needsTarget()
                                        ? " needs a structure"
                                        : " has no structure"));
            }
            for (Aim.Place place : aim.places()) {
                if (place instanceof Aim.Place.Named(Structure structure)
                        && !technique.aim().contains(structure.kind())) {
                    throw item.bad(
                            technique.id()
                                    + " is not aimed at a "
                                    + YamlNode.written(structure.kind())
                                    + " such as "
                                    + structure.id());
                }
            }
        }
    }

    private List<DoseBand> bands(@Nullable YamlNode dose, List<Technique> techniques) {
        if (dose == null) {
            return List.of();
        }
        List<DoseBand> bands = new ArrayList<>();
        dose.fields()
                .forEach((name, value) -> {
                    DoseField field = field(name, value);
                    if (techniques.stream()
                            .noneMatch(technique -> technique.dose().contains(field))) {
                        throw value.bad(techniques.getFirst().id() + " has no " + name);
                    }
                    bands.add(band(field, value));
                });
        return bands;
    }

    static DoseField field(String name, YamlNode value) {
        for (DoseField field : DoseField.values()) {
            if (YamlNode.written(field).equals(name)) {
                return field;
            }
        }
        throw value.unknown(
                name,
                "dose field",
                Arrays.stream(DoseField.values()).map(YamlNode::written).toList());
    }

    private static DoseBand band(DoseField field, YamlNode value) {
        Map<String, YamlNode> parts = value.fields(BAND);
        YamlNode.Range ideal = clamp(field, value.require("ideal"));
        YamlNode.Range accepted =
                parts.containsKey("accept") ? clamp(field, value.require("accept")) : ideal;
        int safe = parts.containsKey("safe") ? value.require("safe").integer() : field.highest();
        try {
            return new DoseBand(
                    field,
                    (int) ideal.from(),
                    (int) ideal.to(),
                    (int) accepted.from(),
                    (int) accepted.to(),
                    safe,
                    List.of());
        } catch (IllegalArgumentException crooked) {
            throw value.bad(String.valueOf(crooked.getMessage()));
        }
    }

    private static YamlNode.Range clamp(DoseField field, YamlNode value) {
        YamlNode.Range range = value.range();
        boolean tooLow = Double.isFinite(range.from()) && range.from() < field.lowest();
        boolean tooHigh = Double.isFinite(range.to()) && range.to() > field.highest();
        if (tooLow || tooHigh) {
            throw value.bad("must lie between " + field.lowest() + " and " + field.highest());
        }
        return new YamlNode.Range(
                Math.max(range.from(), field.lowest()), Math.min(range.to(), field.highest()));
    }

    private void advice(Severity severity, YamlNode value, List<Ask> asks) {
        for (YamlNode item : value.items()) {
            asks.add(new Ask.Advise(severity, pattern(item, item.fields(PATTERN))));
        }
    }

    private void limits(YamlNode item, List<Ask> asks) {
        Set<String> allowed = new LinkedHashSet<>(PATTERN);
        for (DoseField field : DoseField.values()) {
            allowed.add(YamlNode.written(field));
        }
        Map<String, YamlNode> fields = item.fields(allowed);
        Ask.Pattern pattern = pattern(item, fields);
        fields.forEach((name, value) -> {
            if (!PATTERN.contains(name)) {
                Map<String, YamlNode> parts = value.fields(Set.of("accept", "safe"));
                DoseField field = field(name, value);
                int accepted =
                        parts.containsKey("accept")
                                ? value.require("accept").integer()
                                : field.highest();
                int safe =
                        parts.containsKey("safe")
                                ? value.require("safe").integer()
                                : field.highest();
                asks.add(new Ask.Limit(pattern, field, Math.min(accepted, safe), safe));
            }
        });
    }

    private static Ask.SetFrequency frequency(YamlNode value, Certainty certainty) {
        Map<String, YamlNode> fields = value.fields(Set.of("per-week", "safe", "expectation"));
        YamlNode.Range perWeek = value.require("per-week").range();
        Expectation usual =
                certainty == Certainty.MUST ? Expectation.REQUIRED : Expectation.EXPECTED;
        return new Ask.SetFrequency(
                (int) perWeek.from(),
                (int) perWeek.to(),
                fields.containsKey("safe") ? value.require("safe").integer() : Integer.MAX_VALUE,
                fields.containsKey("expectation")
                        ? value.require("expectation").word(Expectation.class)
                        : usual);
    }

    private Ask.Pattern pattern(YamlNode item, Map<String, YamlNode> fields) {
        BitSet techniques = new BitSet();
        for (YamlNode word : item.require("technique").items()) {
            techniques.or(techniqueSet(word));
        }
        Aim aim = aim(fields.get("structure"), fields);
        for (DoseField field : DoseField.values()) {
            YamlNode above = fields.get(YamlNode.written(field) + ABOVE);
            if (above != null) {
                return new Ask.Pattern(techniques, aim, field, above.integer());
            }
        }
        return new Ask.Pattern(techniques, aim, null, 0);
    }

    private BitSet techniqueSet(YamlNode word) {
        String text = word.text();
        if (text.equals("any")) {
            return Planner.allTechniques(vocabulary);
        }
        return vocabulary
                .techniqueGroup(text)
                .orElseGet(() -> {
                    BitSet one = new BitSet();
                    one.set(technique(word).index());
                    return one;
                });
    }

    private Technique technique(YamlNode word) {
        return vocabulary
                .technique(word.text())
                .orElseThrow(() -> {
                    List<String> accepted = new ArrayList<>(vocabulary.techniqueGroups());
                    accepted.addAll(vocabulary.techniqueWords());
                    return word.unknown(word.text(), "technique", accepted);
                });
    }

    private List<Technique> techniques(YamlNode words, @Nullable YamlNode usual) {
        Set<Technique> techniques = new LinkedHashSet<>();
        if (usual != null) {
            techniques.add(technique(usual));
        }
        for (YamlNode word : words.items()) {
            techniqueSet(word).stream()
                    .mapToObj(vocabulary.techniques()::get)
                    .forEach(techniques::add);
        }
        return List.copyOf(techniques);
    }

    private Aim aim(@Nullable YamlNode places, Map<String, YamlNode> fields) {
        YamlNode side = fields.get("side");
        YamlNode zone = fields.get("zone");
        if (places == null) {
            if (side != null || zone != null) {
                throw (side == null ? java.util.Objects.requireNonNull(zone) : side)
                        .bad("a side or zone needs a structure");
            }
            return Aim.ANYWHERE;
        }
        boolean injured = side != null && side.text().equals("injury");
        return new Aim(
                places.items().stream().map(this::place).toList(),
                injured,
                side == null || injured || side.text().equals("none")
                        ? null
                        : side.word(Side.class),
                zone == null ? Zone.WHOLE : zone.word(Zone.class));
    }

    private Aim.Place place(YamlNode value) {
        Matcher among = AMONG.matcher(value.text());
        if (among.matches()) {
            List<Structure> structures = new ArrayList<>();
            for (String word : among.group(2).split(",", -1)) {
                structures.add(structure(value, word.strip()));
            }
            return new Aim.Place.Told(role(value, among.group(1)), structures);
        }
        for (Aim.Role role : Aim.Role.values()) {
            if (YamlNode.written(role).equals(value.text())) {
                return new Aim.Place.Told(role, List.of());
            }
        }
        return new Aim.Place.Named(structure(value, value.text()));
    }

    private static Aim.Role role(YamlNode value, String word) {
        for (Aim.Role role : Aim.Role.values()) {
            if (YamlNode.written(role).equals(word)) {
                return role;
            }
        }
        throw value.unknown(
                word,
                "role of a structure",
                Arrays.stream(Aim.Role.values())
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private Structure structure(YamlNode value, String word) {
        return vocabulary
                .structure(word)
                .orElseThrow(() -> value.unknown(word, "structure", vocabulary.structureWords()));
    }
}
