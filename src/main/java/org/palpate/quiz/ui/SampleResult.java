package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.grading.Verdict;

/** A small picture of a result, in words, for whoever has not seen one. */
final class SampleResult extends Composite<HtmlContainer> {

    @Override
    protected HtmlContainer initContent() {
        HtmlContainer figure = new HtmlContainer("figure");
        figure.addClassName("sample");
        HtmlContainer caption = new HtmlContainer("figcaption");
        caption.setText("What a result looks like");
        caption.addClassName("sample__caption");
        Span score = new Span("78 %");
        score.addClassName("sample__score");
        Div head = new Div(score, Chip.safety(true));
        head.addClassName("sample__head");
        UnorderedList rows =
                new UnorderedList(
                        row(
                                Verdict.MET,
                                "Deep stripping, calf",
                                "The muscle comes before its tendon."),
                        row(
                                Verdict.DOSE_OFF,
                                "Ice, Achilles tendon, 5 min",
                                "Ten to fifteen minutes were asked for."),
                        row(
                                Verdict.MISSING,
                                "Tightness check, hamstrings",
                                "Your plan leaves out the tightness check."));
        rows.addClassName("sample__rows");
        figure.add(caption, head, rows);
        return figure;
    }

    private static ListItem row(Verdict verdict, String step, String why) {
        Span title = new Span(step);
        title.addClassName("sample__step");
        Paragraph reason = new Paragraph(why);
        reason.addClassName("sample__why");
        ListItem row = new ListItem(title, Chip.of(verdict), reason);
        row.addClassName("sample__row");
        return row;
    }
}
