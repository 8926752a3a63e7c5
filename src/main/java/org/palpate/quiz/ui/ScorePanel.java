package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import org.palpate.base.ScoreText;
import org.palpate.grading.Grade;
import org.palpate.grading.OrderResult;
import org.palpate.quiz.GradedResult.Scoring;

/** The score, big, and the formula it comes from with its numbers. */
final class ScorePanel extends Composite<Section> {

    ScorePanel(Scoring scoring, Grade grade) {
        boolean reached = scoring.score() >= scoring.passMark();
        String score = ScoreText.of(scoring.score(), reached);
        Span number = new Span(score);
        number.addClassName("score__number");
        Span word = new Span(reached ? "Pass mark reached" : "Below the pass mark");
        word.addClassName("score__word");
        Span mark = new Span("The pass mark is " + PlanLabels.percent(scoring.passMark()));
        mark.addClassName("muted");
        Div words = new Div(word, mark);
        words.addClassName("score__words");
        Div headline = new Div(number, words);
        headline.addClassName("score__headline");
        Div formula = new Div();
        formula.addClassName("score__formula");
        formula.add(content(scoring, grade));
        Double order = scoring.order();
        if (order == null) {
            formula.add(line("Order", "This case binds no order, so the content counts alone", ""));
        } else {
            formula.add(order(grade.order(), order));
        }
        formula.add(sum(scoring, score));
        H2 title = new H2("Score");
        getContent().addClassNames("panel", "score");
        getContent().add(title, headline, formula, explanation());
    }

    private static Div content(Scoring scoring, Grade grade) {
        String numbers =
                "("
                        + PlanLabels.number(grade.earned())
                        + " earned − "
                        + PlanLabels.number(grade.penalty())
                        + " penalties) ÷ "
                        + PlanLabels.number(grade.total());
        return line("Content", numbers, percentOf(scoring.content()));
    }

    private static Div order(OrderResult order, double share) {
        String numbers =
                "("
                        + order.placed()
                        + " placed − "
                        + order.moves()
                        + " to move) ÷ "
                        + order.ordered()
                        + " in a bound order";
        return line("Order", numbers, percentOf(share));
    }

    private static Div sum(Scoring scoring, String score) {
        Double order = scoring.order();
        String numbers =
                order == null
                        ? "content"
                        : PlanLabels.number(scoring.contentShare())
                                + " × "
                                + percentOf(scoring.content())
                                + " + "
                                + PlanLabels.number(scoring.orderShare())
                                + " × "
                                + percentOf(order);
        Div sum = line("Score", numbers, score);
        sum.addClassName("score__sum");
        return sum;
    }

    private static Div line(String name, String numbers, String value) {
        Span label = new Span(name);
        label.addClassName("score__label");
        Span calculation = new Span(numbers);
        calculation.addClassName("score__numbers");
        Span result = new Span(value.isEmpty() ? "" : "= " + value);
        result.addClassName("score__value");
        Div line = new Div(label, calculation, result);
        line.addClassName("score__line");
        return line;
    }

    /** One decimal, so that whoever calculates along comes to the same score. */
    private static String percentOf(double share) {
        return PlanLabels.number(Math.round(share * 1000) / 10.0) + " %";
    }

    private static Paragraph explanation() {
        Paragraph text =
                new Paragraph(
                        "A step that is met earns its weight: 3 where the rules say must, 2 where"
                                + " they say generally; four tenths of it depend on the dose.");
        text.addClassName("score__explanation");
        return text;
    }
}
