package org.palpate.gradebook.ui;

import java.util.Locale;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;

import org.palpate.gradebook.TestFigures;
import org.palpate.gradebook.statistics.ScoreBands;

/** How the scores of a test spread, as bars and as a table. */
final class ScoreChart extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int BAR = 30;
    private static final int GAP = 4;
    private static final int LEFT = 12;
    private static final int TOP = 22;
    private static final int HEIGHT = 120;
    private static final int BASE = TOP + HEIGHT;

    ScoreChart(TestFigures test) {
        ScoreBands bands = ScoreBands.of(test.scores());
        if (bands.scores() == 0) {
            return;
        }
        StringBuilder html = new StringBuilder(4_000);
        html.append("<figure class=\"chart chart--beside\"><figcaption>Scores of the ")
                .append(GradeWords.count(bands.scores(), "student", "students"))
                .append(" who did every item</figcaption>");
        drawing(html, bands);
        table(html, bands);
        getContent().add(new Html(html.append("</figure>").toString()));
    }

    private static void drawing(StringBuilder html, ScoreBands bands) {
        html.append("<svg class=\"chart__drawing\" viewBox=\"0 0 360 182\" role=\"img\"")
                .append(" aria-label=\"Bars: how many students scored how much; the table says the")
                .append(" same.\">");
        for (int i = 0; i < ScoreBands.BANDS; i++) {
            int count = bands.counts().get(i);
            double height = (double) HEIGHT * count / bands.highest();
            int x = LEFT + i * (BAR + GAP);
            html.append(
                    String.format(
                            Locale.ROOT,
                            "<rect class=\"chart__bar\" x=\"%d\" y=\"%.1f\" width=\"%d\""
                                    + " height=\"%.1f\"/>",
                            x,
                            BASE - height,
                            BAR,
                            height));
            if (count > 0) {
                text(html, x + BAR / 2, BASE - height - 5, Integer.toString(count));
            }
            if (i % 2 == 0) {
                text(html, x - GAP / 2, BASE + 17, Integer.toString(i * 10));
            }
        }
        text(html, LEFT + ScoreBands.BANDS * (BAR + GAP) - GAP, BASE + 17, "100");
        text(html, 180, BASE + 34, "Score in %");
        html.append(
                "<line class=\"chart__axis\" x1=\"8\" y1=\"%d\" x2=\"352\" y2=\"%d\"/></svg>"
                        .formatted(BASE, BASE));
    }

    private static void table(StringBuilder html, ScoreBands bands) {
        html.append("<table class=\"chart__table\"><thead><tr><th scope=\"col\">Score</th>")
                .append("<th scope=\"col\">Students</th></tr></thead><tbody>");
        for (int i = ScoreBands.BANDS - 1; i >= 0; i--) {
            html.append("<tr><th scope=\"row\">")
                    .append(i * 10)
                    .append(i == ScoreBands.BANDS - 1 ? "–100" : "–" + (i * 10 + 9))
                    .append(" %</th><td>")
                    .append(bands.counts().get(i))
                    .append("</td></tr>");
        }
        html.append("</tbody></table>");
    }

    private static void text(StringBuilder html, double x, double y, String words) {
        html.append(
                String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>",
                        x,
                        y,
                        words));
    }
}
