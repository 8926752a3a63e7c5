package org.palpate.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.palpate.content.yaml.YamlNode;
import org.palpate.grading.DoseVerdict;
import org.palpate.grading.ElementVerdict;
import org.palpate.grading.Grade;
import org.palpate.grading.OrderResult;
import org.palpate.grading.PlannedStep;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.Protocol;

/** Lays a grade out for printing. */
final class GradePrinter {

    private static final double PERCENT = 100;

    private final Protocol protocol;
    private final TreatmentPlan plan;

    GradePrinter(Protocol protocol, TreatmentPlan plan) {
        this.protocol = protocol;
        this.plan = plan;
    }

    PrintedTree print(Grade grade) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("score", rounded(PERCENT * grade.score()));
        root.put("safe", grade.safe());
        root.put("passed", grade.passed());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("share", rounded(PERCENT * grade.content()));
        content.put("earned", rounded(grade.earned()));
        content.put("penalty", rounded(grade.penalty()));
        content.put("total", rounded(grade.total()));
        root.put("content", content);
        root.put("order", order(grade.order()));
        root.put("verdicts", grade.verdicts().stream().map(this::verdict).toList());
        return new PrintedTree(root);
    }

    private Map<String, Object> order(OrderResult order) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("share", rounded(PERCENT * order.score()));
        printed.put("ordered", order.ordered());
        printed.put("placed", order.placed());
        printed.put("moves", order.moves());
        List<String> broken = new ArrayList<>();
        order.broken()
                .forEach(edge ->
                        broken.add(
                                name(edge.before())
                                        + " before "
                                        + name(edge.after())
                                        + " ("
                                        + edge.rule()
                                        + ")"));
        printed.put("broken", broken);
        return printed;
    }

    private String name(int expected) {
        return ProtocolPrinter.name(protocol.steps().get(expected));
    }

    private Map<String, Object> verdict(ElementVerdict element) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("element", YamlNode.written(element.kind()));
        if (element.expectedStep() >= 0) {
            printed.put("expected", name(element.expectedStep()));
        }
        if (!element.planSteps().isEmpty()) {
            printed.put("yours", element.planSteps().stream().map(this::planned).toList());
        }
        printed.put("verdict", YamlNode.written(element.verdict()));
        printed.put("weight", element.weight());
        printed.put("credit", rounded(element.credit()));
        if (!element.dose().isEmpty()) {
            printed.put("dose", element.dose().stream().map(GradePrinter::dose).toList());
        }
        if (element.sideMissed()) {
            printed.put("side", "open or too wide");
        }
        if (element.unsafe()) {
            printed.put("unsafe", true);
        }
        printed.put("rules", element.rules());
        return printed;
    }

    private String planned(int index) {
        PlannedStep planned = plan.steps().get(index);
        var target = planned.step().target();
        String place = target == null ? "" : " " + target.structure().id();
        return (index + 1) + " " + planned.step().technique().id() + place;
    }

    private static String dose(DoseVerdict dose) {
        String given =
                dose.given() == null ? "unanswered" : dose.band().field().describe(dose.given());
        return YamlNode.written(dose.band().field())
                + " "
                + given
                + ", asked "
                + dose.band().field().describe(dose.band().idealFrom(), dose.band().idealTo());
    }

    private static double rounded(double value) {
        return Math.round(value * PERCENT) / PERCENT;
    }
}
