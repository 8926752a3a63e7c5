package org.palpate.gradebook.ui;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.palpate.content.CheckAnswer;
import org.palpate.content.ContentLibrary;
import org.palpate.content.KnowledgeCheck;
import org.palpate.gradebook.statistics.ElementKey;
import org.palpate.planner.DoseField;
import org.palpate.planner.Rule;
import org.palpate.planner.Structure;
import org.palpate.planner.Technique;

/** Names elements and rules in the words of the library. */
final class ElementLabels {

    private final ContentLibrary library;

    ElementLabels(ContentLibrary library) {
        this.library = library;
    }

    String of(ElementKey element) {
        String name =
                switch (element.kind()) {
                    case TRIAGE -> "What may be done today";
                    case CATEGORY -> "Kind of session";
                    case FREQUENCY -> "Sessions a week";
                    case STEP -> step(element);
                };
        return element.occurrence() == 0 ? name : name + " (" + (element.occurrence() + 1) + ")";
    }

    /** An answer to a knowledge check, in words. */
    String answer(@Nullable KnowledgeCheck check, CheckAnswer answer) {
        return AnswerWords.of(check, answer);
    }

    /** What a rule says; its id where it has left the library. */
    String rule(String ruleId) {
        return library.rule(ruleId).map(Rule::says).orElse(ruleId);
    }

    /** Which dose fields were missed how often, such as "pressure 40 %, time 20 %". */
    static String doses(Map<DoseField, Double> fields) {
        return fields.entrySet().stream()
                .sorted(Map.Entry.<DoseField, Double>comparingByValue().reversed())
                .map(field -> word(field.getKey()) + " " + GradeWords.percent(field.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String word(DoseField field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String step(ElementKey element) {
        String techniqueId = element.techniqueId();
        String structureId = element.structureId();
        String technique =
                techniqueId == null
                        ? "A step"
                        : library.vocabulary()
                                .technique(techniqueId)
                                .map(Technique::name)
                                .orElse(techniqueId);
        return structureId == null
                ? technique
                : technique
                        + ", "
                        + library.vocabulary()
                                .structure(structureId)
                                .map(Structure::name)
                                .orElse(structureId);
    }
}
