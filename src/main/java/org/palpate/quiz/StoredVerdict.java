package org.palpate.quiz;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.palpate.grading.ElementKind;
import org.palpate.grading.Verdict;
import org.palpate.planner.Expectation;

/** One element verdict as it is stored. */
record StoredVerdict(
        UUID attemptId,
        int position,
        ElementKind kind,
        Verdict verdict,
        @Nullable String techniqueId,
        @Nullable String structureId,
        String rules,
        int weight,
        double credit,
        Expectation expectation,
        double quality,
        String doses,
        boolean sideMissed,
        boolean orderBroken,
        String aheadOf,
        boolean unsafe) {

    VerdictRow read() {
        return new VerdictRow(
                attemptId,
                position,
                kind,
                verdict,
                techniqueId,
                structureId,
                rules.isEmpty() ? List.of() : List.of(rules.split(" ")),
                weight,
                credit,
                expectation,
                quality,
                DoseMarks.read(doses),
                sideMissed,
                orderBroken,
                OrderBreaks.read(aheadOf),
                unsafe);
    }
}
