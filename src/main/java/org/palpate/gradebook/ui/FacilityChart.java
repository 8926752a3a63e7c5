package org.palpate.gradebook.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

import org.palpate.gradebook.CheckFigures;
import org.palpate.gradebook.ItemFigures;
import org.palpate.gradebook.TestFigures;
import org.palpate.gradebook.statistics.Support;

/** The mean score of every item beside what guessing would earn. */
final class FacilityChart extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int LEFT = 34;
    private static final int WIDTH = 320;
    private static final int TOP = 10;
    private static final int HEIGHT = 132;
    private static final int BASE = TOP + HEIGHT;
    private static final int LABELS_THAT_FIT = 15;

    private final String pattern = "cases-" + UUID.randomUUID();

    FacilityChart(TestFigures test) {
        if (test.items().stream().allMatch(item -> item.mean() == null)) {
            return;
        }
        StringBuilder html = new StringBuilder(4_000);
        html.append("<figure class=\"chart\"><figcaption>Mean score of every item</figcaption>");
        drawing(html, test.items());
        legend(html);
        getContent().add(new Html(html.append("</figure>").toString()));
    }

    private void drawing(StringBuilder html, List<ItemFigures> items) {
        html.append("<svg class=\"chart__drawing\" viewBox=\"0 0 360 182\" role=\"img\"")
                .append(" aria-label=\"Bars: the mean score of every item by its number; the table")
                .append(" of the items says the same.\"><defs><pattern id=\"")
                .append(pattern)
                .append("\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"")
                .append(
                        " patternTransform=\"rotate(45)\"><rect class=\"chart__ground\" width=\"6\"")
                .append(" height=\"6\"/><rect class=\"chart__stripe\" width=\"3\" height=\"6\"/>")
                .append("</pattern></defs>");
        for (int share = 0; share <= 100; share += 50) {
            double y = y(share / 100.0);
            line(html, "chart__axis", LEFT, y, LEFT + WIDTH);
            text(html, LEFT - 5, y + 4, "end", Integer.toString(share));
        }
        double slot = (double) WIDTH / items.size();
        int everyOther = items.size() > LABELS_THAT_FIT ? 2 : 1;
        for (int i = 0; i < items.size(); i++) {
            double x = LEFT + i * slot;
            bar(html, items.get(i), x, slot);
            if (i % everyOther == 0) {
                text(html, x + slot / 2, BASE + 17, "middle", Integer.toString(i + 1));
            }
        }
        text(html, LEFT + WIDTH / 2.0, BASE + 34, "middle", "Item");
        html.append("</svg>");
    }

    private void bar(StringBuilder html, ItemFigures item, double x, double slot) {
        double width = Math.min(slot * 0.7, 34);
        double left = x + (slot - width) / 2;
        Double mean = item.mean();
        if (mean != null) {
            String fill =
                    item instanceof CheckFigures ? "" : " style=\"fill: url(#" + pattern + ")\"";
            html.append(
                    String.format(
                            Locale.ROOT,
                            "<rect class=\"%s\"%s x=\"%.1f\" y=\"%.1f\" width=\"%.1f\""
                                    + " height=\"%.1f\"/>",
                            item.size() < Support.RATE
                                    ? "chart__bar chart__bar--few"
                                    : "chart__bar",
                            fill,
                            left,
                            y(mean),
                            width,
                            BASE - y(mean)));
        }
        Double guess = item.guess();
        if (guess != null && guess > 0) {
            line(html, "chart__casing", left - 2, y(guess), left + width + 2);
            line(html, "chart__guess", left - 2, y(guess), left + width + 2);
        }
    }

    private static void legend(StringBuilder html) {
        html.append("<ul class=\"chart__legend\">")
                .append("<li><span class=\"chart__key chart__key--question\"></span>question</li>")
                .append("<li><span class=\"chart__key chart__key--case\"></span>case</li>")
                .append(
                        "<li><span class=\"chart__key chart__key--guess\"></span>pure guessing</li>")
                .append("<li><span class=\"chart__key chart__key--few\"></span>dashed outline:")
                .append(" too few attempts</li></ul>");
    }

    private static double y(double share) {
        return BASE - HEIGHT * share;
    }

    private static void line(StringBuilder html, String style, double from, double y, double to) {
        html.append(
                String.format(
                        Locale.ROOT,
                        "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                        style,
                        from,
                        y,
                        to,
                        y));
    }

    private static void text(
            StringBuilder html, double x, double y, String anchor, @Nullable String words) {
        html.append(
                String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                        x,
                        y,
                        anchor,
                        words));
    }
}
