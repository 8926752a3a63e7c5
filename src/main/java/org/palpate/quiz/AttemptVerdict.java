package org.palpate.quiz;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.palpate.grading.ElementKind;
import org.palpate.grading.ElementVerdict;
import org.palpate.grading.Verdict;
import org.palpate.quiz.GradedResult.Aim;
import org.palpate.quiz.GradedResult.ExpectedWords;
import org.palpate.quiz.GradedResult.PlannedWords;

/** The verdict on one element of an attempt, in a row of its own for statistics over many. */
@Embeddable
class AttemptVerdict {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private ElementKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private Verdict verdict;

    private @Nullable String techniqueId;
    private @Nullable String structureId;

    /** The ids of the rules behind it, the most telling first, with spaces between them. */
    @Column(nullable = false)
    private String rules;

    @Column(nullable = false)
    private int weight;

    @Column(nullable = false)
    private double credit;

    protected AttemptVerdict() {}

    private AttemptVerdict(
            ElementVerdict element, @Nullable String techniqueId, @Nullable String structureId) {
        this.kind = element.kind();
        this.verdict = element.verdict();
        this.techniqueId = techniqueId;
        this.structureId = structureId;
        this.rules = String.join(" ", element.rules());
        this.weight = element.weight();
        this.credit = element.credit();
    }

    /**
     * One row for every verdict of the grade; a step is named by what was asked for, else planned.
     */
    static List<AttemptVerdict> of(GradedResult graded) {
        return graded.grade().verdicts().stream().map(element -> row(element, graded)).toList();
    }

    private static AttemptVerdict row(ElementVerdict element, GradedResult graded) {
        if (element.expectedStep() >= 0) {
            ExpectedWords step = graded.expected().get(element.expectedStep());
            Aim aim = step.targets().isEmpty() ? null : step.targets().getFirst();
            return new AttemptVerdict(element, step.techniques().getFirst().id(), structureOf(aim));
        }
        if (!element.planSteps().isEmpty()) {
            PlannedWords step = graded.planned().get(element.planSteps().getFirst());
            return new AttemptVerdict(element, step.technique().id(), structureOf(step.target()));
        }
        return new AttemptVerdict(element, null, null);
    }

    private static @Nullable String structureOf(@Nullable Aim aim) {
        return aim == null ? null : aim.structure().id();
    }

    ElementKind kind() {
        return kind;
    }

    Verdict verdict() {
        return verdict;
    }

    @Nullable String techniqueId() {
        return techniqueId;
    }

    @Nullable String structureId() {
        return structureId;
    }

    List<String> rules() {
        return rules.isEmpty() ? List.of() : List.of(rules.split(" "));
    }

    double credit() {
        return credit;
    }

    int weight() {
        return weight;
    }
}
