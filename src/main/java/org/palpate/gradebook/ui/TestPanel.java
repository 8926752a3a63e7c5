package org.palpate.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

import org.palpate.gradebook.StatisticsReport;
import org.palpate.gradebook.TestFigures;
import org.palpate.gradebook.statistics.Support;
import org.palpate.gradebook.statistics.TestStatistics;

/** The questions and cases of a module as one test: charts, the whole, and item by item. */
final class TestPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    TestPanel(TestFigures test, StatisticsReport report, ElementLabels labels) {
        Div charts = new Div(new ScoreChart(test), new FacilityChart(test));
        charts.addClassName("charts");
        getContent().addClassName("test-panel");
        getContent()
                .add(
                        figures(test.statistics(), test.items().size()),
                        reading(test.statistics()),
                        charts,
                        new ItemTable(test, report, labels));
    }

    private static Meanings figures(TestStatistics test, int items) {
        boolean few = test.attempts() < Support.RATE;
        boolean rough = test.attempts() < Support.DISCRIMINATION;
        Meanings figures = new Meanings();
        figures.addClassName("test-figures");
        add(figures, "Students who did every item", Integer.toString(test.attempts()), false);
        add(figures, "Mean score", percent(test.meanShare()), few);
        add(figures, "Standard deviation", percent(test.deviationShare()), rough);
        add(figures, "Skewness", GradeWords.fine(test.skewness()), rough);
        add(figures, "Kurtosis", GradeWords.fine(test.kurtosis()), rough);
        add(figures, "Internal consistency", percent(test.consistency()), rough);
        add(figures, "Error ratio", percent(test.errorRatio()), rough);
        add(figures, "Standard error", ofAll(test.standardError(), items), rough);
        return figures;
    }

    private static Paragraph reading(TestStatistics test) {
        Double consistency = test.consistency();
        String words;
        if (test.attempts() < 2) {
            words = "These figures need at least two students who did every item.";
        } else if (test.attempts() < Support.DISCRIMINATION) {
            words =
                    "With fewer than %d students the deviation, skewness, kurtosis, consistency and"
                                    .formatted(Support.DISCRIMINATION)
                            + " errors are rough; take them as a hint.";
        } else if (consistency != null && consistency < 64) {
            words = "A consistency below 64 % means the items hardly measure one thing together.";
        } else {
            words = "A consistency above 75 % is fine; below 64 % the items do not hang together.";
        }
        Paragraph text = new Paragraph(words);
        text.addClassName("muted");
        return text;
    }

    private static void add(Meanings figures, String term, String figure, boolean faint) {
        DescriptionList.Description value = new DescriptionList.Description(figure);
        if (faint && !figure.equals("–")) {
            value.addClassName("test-figures__faint");
            value.setText(figure + " · few");
        }
        figures.add(term, value);
    }

    private static String percent(@Nullable Double value) {
        return value == null ? "–" : GradeWords.number(value) + " %";
    }

    /** The standard error in points of a hundred, like the mean. */
    private static String ofAll(@Nullable Double marks, int items) {
        return marks == null || items == 0 ? "–" : GradeWords.number(100 * marks / items) + " %";
    }
}
