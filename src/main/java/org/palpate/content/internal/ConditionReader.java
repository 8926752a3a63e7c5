package org.palpate.content.internal;

import java.util.ArrayList;
import java.util.List;

import org.palpate.content.yaml.YamlNode;
import org.palpate.planner.Condition;
import org.palpate.planner.FactDefinition;
import org.palpate.planner.Structure;
import org.palpate.planner.Vocabulary;

/** Reads the conditions of a row. */
final class ConditionReader {

    private final Vocabulary vocabulary;
    private final List<String> names;

    ConditionReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = vocabulary.facts().stream().map(FactDefinition::name).toList();
    }

    List<Condition> read(YamlNode when) {
        List<Condition> conditions = new ArrayList<>();
        when.fields()
                .forEach((name, value) -> {
                    FactDefinition fact =
                            vocabulary
                                    .fact(name)
                                    .orElseThrow(() -> value.unknown(name, "fact", names));
                    conditions.add(condition(fact, value));
                });
        return conditions;
    }

    private Condition condition(FactDefinition fact, YamlNode value) {
        if (value.isText() && value.text().equals("absent")) {
            return new Condition.Unknown(fact);
        }
        if (value.isText() && value.text().equals("any")) {
            return new Condition.Known(fact);
        }
        return switch (fact.type()) {
            case CHOICE, SET, FLAG -> {
                long bits = 0;
                for (YamlNode item : value.items()) {
                    bits |= bit(fact, item);
                }
                yield new Condition.OneOf(fact, bits);
            }
            case NUMBER -> {
                YamlNode.Range range = value.range();
                yield new Condition.Within(fact, range.from(), range.to());
            }
            case STRUCTURE, STRUCTURES ->
                    new Condition.Touches(
                            fact, value.items().stream().map(this::structure).toList());
        };
    }

    private static long bit(FactDefinition fact, YamlNode value) {
        long bit = fact.bit(value.text());
        if (bit == 0) {
            throw value.unknown(
                    value.text(),
                    "value of " + fact.name(),
                    fact.words().stream().map(FactDefinition.Word::id).toList());
        }
        return bit;
    }

    private Structure structure(YamlNode value) {
        return vocabulary
                .structure(value.text())
                .orElseThrow(() ->
                        value.unknown(value.text(), "structure", vocabulary.structureWords()));
    }
}
