package org.palpate.gradebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.palpate.grading.ElementVerdict;
import org.palpate.quiz.GradedResult;
import org.palpate.quiz.GradedResult.Aim;
import org.palpate.quiz.GradedResult.Term;

/** Finds the elements that two gradings of one plan judge in different ways. */
final class VerdictChanges {

    private VerdictChanges() {}

    static List<VerdictChange> between(GradedResult before, GradedResult after) {
        Map<String, ElementVerdict> old = byElement(before);
        Map<String, ElementVerdict> renewed = byElement(after);
        Set<String> elements = new LinkedHashSet<>(renewed.keySet());
        elements.addAll(old.keySet());
        List<VerdictChange> changes = new ArrayList<>();
        for (String element : elements) {
            ElementVerdict one = old.get(element);
            ElementVerdict other = renewed.get(element);
            if (differs(one, other)) {
                changes.add(change(element, one, other));
            }
        }
        return changes;
    }

    private static boolean differs(@Nullable ElementVerdict one, @Nullable ElementVerdict other) {
        return one == null
                || other == null
                || one.verdict() != other.verdict()
                || one.weight() != other.weight()
                || Double.compare(one.credit(), other.credit()) != 0;
    }

    private static VerdictChange change(
            String element, @Nullable ElementVerdict one, @Nullable ElementVerdict other) {
        ElementVerdict telling = other == null ? one : other;
        return new VerdictChange(
                element,
                one == null ? null : one.verdict(),
                other == null ? null : other.verdict(),
                one == null ? 0 : one.credit(),
                other == null ? 0 : other.credit(),
                telling == null ? List.of() : telling.rules());
    }

    /** Elements that read alike are told apart by a number. */
    private static Map<String, ElementVerdict> byElement(GradedResult result) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, ElementVerdict> verdicts = new LinkedHashMap<>();
        for (ElementVerdict verdict : result.grade().verdicts()) {
            String words = words(verdict, result);
            int count = counts.merge(words, 1, Integer::sum);
            verdicts.put(count == 1 ? words : words + " (" + count + ")", verdict);
        }
        return verdicts;
    }

    private static String words(ElementVerdict verdict, GradedResult result) {
        return switch (verdict.kind()) {
            case TRIAGE -> "What may be done today";
            case CATEGORY -> "Kind of session";
            case FREQUENCY -> "Sessions a week";
            case STEP -> step(verdict, result);
        };
    }

    private static String step(ElementVerdict verdict, GradedResult result) {
        if (verdict.expectedStep() >= 0) {
            var step = result.expected().get(verdict.expectedStep());
            return step(
                    step.techniques().getFirst(),
                    step.targets().isEmpty() ? null : step.targets().getFirst());
        }
        var step = result.planned().get(verdict.planSteps().getFirst());
        return "Added: " + step(step.technique(), step.target());
    }

    private static String step(Term technique, @Nullable Aim aim) {
        return aim == null ? technique.name() : technique.name() + ", " + aim.structure().name();
    }
}
