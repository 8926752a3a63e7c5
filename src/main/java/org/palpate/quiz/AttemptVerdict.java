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
import org.palpate.grading.Grade;
import org.palpate.grading.OrderResult;
import org.palpate.grading.Verdict;
import org.palpate.planner.Expectation;
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

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private Expectation expectation;

    @Column(nullable = false)
    private double quality;

    /** What became of each dose field, as {@link DoseMarks} writes it. */
    @Column(nullable = false)
    private String doses;

    @Column(nullable = false)
    private boolean sideMissed;

    /** Whether the step takes part in an order that the plan breaks. */
    @Column(nullable = false)
    private boolean orderBroken;

    /** The steps that it wrongly stands ahead of, as {@link OrderBreaks} writes them. */
    @Column(nullable = false)
    private String aheadOf;

    @Column(nullable = false)
    private boolean unsafe;

    protected AttemptVerdict() {}

    private AttemptVerdict(
            ElementVerdict element,
            @Nullable String techniqueId,
            @Nullable String structureId,
            GradedResult graded) {
        OrderResult order = graded.grade().order();
        this.kind = element.kind();
        this.verdict = element.verdict();
        this.techniqueId = techniqueId;
        this.structureId = structureId;
        this.rules = String.join(" ", element.rules());
        this.weight = element.weight();
        this.credit = element.credit();
        this.expectation = element.expectation();
        this.quality = element.quality();
        this.doses = DoseMarks.write(element.dose());
        this.sideMissed = element.sideMissed();
        this.orderBroken = breaksOrder(element, order);
        this.aheadOf = OrderBreaks.write(breaks(element, graded.grade()));
        this.unsafe = element.unsafe();
    }

    /**
     * One row for every verdict of the grade; a step is named by what was asked for, else planned.
     */
    static List<AttemptVerdict> of(GradedResult graded) {
        return graded.grade().verdicts().stream().map(element -> row(element, graded)).toList();
    }

    private static boolean breaksOrder(ElementVerdict element, OrderResult order) {
        int step = element.expectedStep();
        return step >= 0
                && order.broken().stream()
                        .anyMatch(edge -> edge.before() == step || edge.after() == step);
    }

    private static List<OrderBreak> breaks(ElementVerdict element, Grade grade) {
        int step = element.expectedStep();
        List<Integer> steps = grade.verdicts().stream().map(ElementVerdict::expectedStep).toList();
        return step < 0
                ? List.of()
                : grade.order().broken().stream()
                        .filter(edge -> edge.after() == step)
                        .filter(edge -> steps.contains(edge.before()))
                        .map(edge -> new OrderBreak(steps.indexOf(edge.before()), edge.rule()))
                        .toList();
    }

    private static AttemptVerdict row(ElementVerdict element, GradedResult graded) {
        if (element.expectedStep() >= 0) {
            ExpectedWords step = graded.expected().get(element.expectedStep());
            Aim aim = step.targets().isEmpty() ? null : step.targets().getFirst();
            return new AttemptVerdict(
                    element, step.techniques().getFirst().id(), structureOf(aim), graded);
        }
        if (!element.planSteps().isEmpty()) {
            PlannedWords step = graded.planned().get(element.planSteps().getFirst());
            return new AttemptVerdict(
                    element, step.technique().id(), structureOf(step.target()), graded);
        }
        return new AttemptVerdict(element, null, null, graded);
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
