package org.palpate.quiz.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.palpate.grading.ElementVerdict;
import org.palpate.grading.Verdict;
import org.palpate.picture.Picture;
import org.palpate.picture.PictureGallery;
import org.palpate.picture.ui.PictureThumbnail;
import org.palpate.quiz.GradedResult.RuleWords;

/** One element of the comparison: the verdict, the protocol, the student's plan, and the rule. */
final class VerdictRow extends Composite<Article> {

    private final transient PictureGallery gallery;
    private final transient WayToLibrary way;
    private final Reader reader;

    VerdictRow(
            Comparison.Row row,
            Map<String, RuleWords> rules,
            PictureGallery gallery,
            WayToLibrary way,
            Reader reader) {
        this.gallery = gallery;
        this.way = way;
        this.reader = reader;
        Verdict verdict = row.verdict().verdict();
        getContent().addClassNames("verdict", "verdict--" + Glyph.slug(verdict));
        getContent()
                .add(
                        mark(row.verdict()),
                        cell("The protocol", "verdict__asked", asked(row)),
                        cell(reader.plan(), "verdict__given", given(row)),
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

    private List<Component> asked(Comparison.Row row) {
        return row.asked().isEmpty()
                ? List.of(nothing(reader.explain(row.verdict().verdict())))
                : step(
                        row.askedTechniques(),
                        way.card(row.askedTechniques(), row.askedPlaces())
                                .map(card -> linked(row.asked(), card))
                                .orElseGet(() -> step(row.asked())),
                        row.askedDetail());
    }

    private List<Component> given(Comparison.Row row) {
        if (row.given().isEmpty()) {
            return List.of(nothing(reader.explain(row.verdict().verdict())));
        }
        return row.given().stream()
                .flatMap(given ->
                        step(
                                List.of(given.technique()),
                                step(
                                        given.number() == 0
                                                ? given.text()
                                                : given.number() + ". " + given.text()),
                                given.detail())
                                .stream())
                .toList();
    }

    private Div why(Comparison.Row row, Map<String, RuleWords> rules) {
        Div why = new Div();
        why.addClassName("verdict__why");
        if (!row.asked().isEmpty()
                && !row.given().isEmpty()
                && row.verdict().verdict() != Verdict.MET) {
            Paragraph sentence = new Paragraph(reader.explain(row.verdict().verdict()));
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
            why.add(new RuleNote(known.getFirst(), way));
        }
        if (known.size() > 1) {
            Div others = new Div();
            known.stream().skip(1).forEach(rule -> others.add(new RuleNote(rule, way)));
            int more = known.size() - 1;
            why.add(new NativeDetails(more == 1 ? "1 more rule" : more + " more rules", others));
        }
        why.setVisible(why.getComponentCount() > 0);
        return why;
    }

    /** A step in words, beside the picture of the first of these techniques that has one. */
    private List<Component> step(List<String> techniques, Component name, String detail) {
        List<Component> words = List.of(name, detail(detail));
        return techniques.stream()
                .flatMap(technique -> gallery.ofTechnique(technique).stream())
                .findFirst()
                .map(picture -> List.<Component>of(pictured(picture, words)))
                .orElse(words);
    }

    private static Div pictured(Picture picture, List<Component> words) {
        Div text = new Div();
        text.add(words);
        Div pictured = new Div(new PictureThumbnail(picture), text);
        pictured.addClassName("verdict__pictured");
        return pictured;
    }

    private static Component step(String text) {
        Span step = new Span(text);
        step.addClassName("verdict__step");
        return step;
    }

    /** A step that leads to the card which shows how it is done. */
    private static Component linked(String text, String card) {
        Anchor step = new Anchor(card, text);
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
