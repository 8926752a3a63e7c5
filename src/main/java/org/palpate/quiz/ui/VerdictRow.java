package org.palpate.quiz.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.palpate.grading.ElementVerdict;
import org.palpate.grading.Verdict;
import org.palpate.quiz.GradedResult.RuleWords;

/** One element of the comparison: the verdict, the protocol, the student's plan, and the rule. */
final class VerdictRow extends Composite<Article> {

    VerdictRow(Comparison.Row row, Map<String, RuleWords> rules) {
        Verdict verdict = row.verdict().verdict();
        getContent().addClassNames("verdict", "verdict--" + Glyph.slug(verdict));
        getContent()
                .add(
                        mark(row.verdict()),
                        cell("The protocol", "verdict__asked", asked(row)),
                        cell("Your plan", "verdict__given", given(row)),
                        why(row, rules));
    }

    private static Div mark(ElementVerdict element) {
        Span word = new Span(PlanLabels.of(element.verdict()));
        word.addClassName("verdict__word");
        Span points = new Span(points(element));
        points.addClassName("verdict__points");
        Div mark = new Div(Glyph.of(element.verdict()), word, points);
        mark.addClassName("verdict__mark");
        return mark;
    }

    private static String points(ElementVerdict element) {
        if (element.credit() < 0) {
            return PlanLabels.number(element.credit());
        }
        return element.weight() == 0
                ? ""
                : PlanLabels.number(element.credit()) + " of " + element.weight();
    }

    private static Div cell(String label, String className, List<Component> content) {
        Span name = new Span(label);
        name.addClassName("verdict__label");
        Div cell = new Div(name);
        cell.addClassName(className);
        cell.add(content);
        return cell;
    }

    private static List<Component> asked(Comparison.Row row) {
        return row.asked().isEmpty()
                ? List.of(nothing(PlanLabels.explain(row.verdict().verdict())))
                : List.of(step(row.asked()), detail(row.askedDetail()));
    }

    private static List<Component> given(Comparison.Row row) {
        if (row.given().isEmpty()) {
            return List.of(nothing(PlanLabels.explain(row.verdict().verdict())));
        }
        return row.given().stream()
                .flatMap(given ->
                        java.util.stream.Stream.<Component>of(
                                step(
                                        given.number() == 0
                                                ? given.text()
                                                : given.number() + ". " + given.text()),
                                detail(given.detail())))
                .toList();
    }

    private static Div why(Comparison.Row row, Map<String, RuleWords> rules) {
        Div why = new Div();
        why.addClassName("verdict__why");
        if (!row.asked().isEmpty()
                && !row.given().isEmpty()
                && row.verdict().verdict() != Verdict.MET) {
            Paragraph sentence = new Paragraph(PlanLabels.explain(row.verdict().verdict()));
            sentence.addClassName("verdict__sentence");
            why.add(sentence);
        }
        row.amounts().forEach(amount -> why.add(new AmountLine(amount)));
        List<RuleWords> known =
                row.verdict().rules().stream()
                        .distinct()
                        .map(rules::get)
                        .filter(Objects::nonNull)
                        .toList();
        if (!known.isEmpty()) {
            why.add(new RuleNote(known.getFirst()));
        }
        if (known.size() > 1) {
            Div others = new Div();
            known.stream().skip(1).forEach(rule -> others.add(new RuleNote(rule)));
            int more = known.size() - 1;
            why.add(new NativeDetails(more == 1 ? "1 more rule" : more + " more rules", others));
        }
        why.setVisible(why.getComponentCount() > 0);
        return why;
    }

    private static Component step(String text) {
        Span step = new Span(text);
        step.addClassName("verdict__step");
        return step;
    }

    private static Component detail(String text) {
        Span detail = new Span(text);
        detail.addClassName("verdict__detail");
        detail.setVisible(!text.isEmpty());
        return detail;
    }

    private static Component nothing(String text) {
        Span nothing = new Span(text);
        nothing.addClassName("verdict__nothing");
        return nothing;
    }
}
