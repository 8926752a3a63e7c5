package org.palpate.content.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.palpate.content.yaml.Problem;
import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.planner.Certainty;
import org.palpate.planner.Layer;
import org.palpate.planner.Planner;
import org.palpate.planner.Rule;
import org.palpate.planner.RuleRow;
import org.palpate.planner.Vocabulary;

/** Reads the rows of the decision table. */
final class RuleLoader {

    private static final Set<String> ABOUT =
            Set.of("id", "says", "sure", "layer", "sources", "evidence", "rows");

    private final Problems problems;
    private final ConditionReader conditions;
    private final AskReader asks;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, YamlNode> places = new LinkedHashMap<>();

    RuleLoader(Vocabulary vocabulary, Problems problems) {
        this.problems = problems;
        this.conditions = new ConditionReader(vocabulary);
        this.asks = new AskReader(vocabulary);
    }

    /** Read one file of rules. */
    void load(YamlNode file) {
        problems.attempt(() -> {
            file.fields(Set.of("section", "rules"));
            String section = file.require("section").text();
            for (YamlNode item : file.require("rules").items()) {
                problems.attempt(() -> add(item, section));
            }
        });
    }

    private void add(YamlNode item, String section) {
        Set<String> allowed = new LinkedHashSet<>(ABOUT);
        allowed.add("when");
        allowed.addAll(AskReader.ASKS);
        Map<String, YamlNode> fields = item.fields(allowed);
        YamlNode id = item.require("id");
        Rule rule = rule(item, fields, section);
        boolean asking = rule.rows().stream().anyMatch(row -> !row.asks().isEmpty());
        if (asking && !fields.containsKey("layer")) {
            throw item.bad("'layer' is missing");
        }
        places.putIfAbsent(rule.id(), item);
        for (int number = 1; number <= rule.rows().size(); number++) {
            YamlNode rows = fields.get("rows");
            places.put(
                    Planner.rowId(rule, number),
                    rows == null ? item : rows.items().get(number - 1));
        }
        if (rules.putIfAbsent(rule.id(), rule) != null) {
            throw id.bad("there are two rules " + rule.id());
        }
    }

    private Rule rule(YamlNode item, Map<String, YamlNode> fields, String section) {
        Certainty certainty = item.require("sure").word(Certainty.class);
        return new Rule(
                item.require("id").text(),
                section,
                item.require("says").text(),
                certainty,
                fields.containsKey("layer")
                        ? item.require("layer").word(Layer.class)
                        : Layer.EVIDENCE,
                texts(fields.get("sources")),
                texts(fields.get("evidence")),
                rows(fields, certainty));
    }

    private List<RuleRow> rows(Map<String, YamlNode> fields, Certainty certainty) {
        YamlNode rows = fields.get("rows");
        boolean inline =
                fields.keySet().stream()
                        .anyMatch(key -> key.equals("when") || AskReader.ASKS.contains(key));
        if (rows != null && inline) {
            throw rows.bad("a rule has either rows or conditions and asks of its own");
        }
        if (rows == null) {
            return inline ? List.of(row(fields, certainty)) : List.of();
        }
        Set<String> allowed = new LinkedHashSet<>(AskReader.ASKS);
        allowed.add("when");
        List<RuleRow> read = new ArrayList<>();
        for (YamlNode row : rows.items()) {
            read.add(row(row.fields(allowed), certainty));
        }
        return read;
    }

    private RuleRow row(Map<String, YamlNode> fields, Certainty certainty) {
        YamlNode when = fields.get("when");
        return new RuleRow(
                when == null ? List.of() : conditions.read(when), asks.read(fields, certainty));
    }

    private static List<String> texts(@Nullable YamlNode list) {
        return list == null ? List.of() : list.texts();
    }

    List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The complaint about a rule or one of its rows, with the place where it stands. */
    Problem problem(String ruleOrRow, String message) {
        YamlNode place = places.get(ruleOrRow);
        return place == null
                ? new Problem("rules", 1, ruleOrRow, message)
                : place.problem(ruleOrRow + " " + message);
    }
}
