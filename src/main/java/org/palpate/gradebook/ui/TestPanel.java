package org.palpate.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

import org.palpate.gradebook.statistics.Support;
import org.palpate.gradebook.statistics.TestStatistics;

/** The cases of an assignment as one test. */
final class TestPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    TestPanel(TestStatistics test, int cases) {
        DescriptionList figures = new DescriptionList();
        figures.addClassName("test-figures");
        add(figures, "Students who did every case", Integer.toString(test.attempts()));
        add(figures, "Mean score", percent(test.meanShare()));
        add(figures, "Standard deviation", percent(test.deviationShare()));
        add(figures, "Skewness", GradeWords.fine(test.skewness()));
        add(figures, "Kurtosis", GradeWords.fine(test.kurtosis()));
        add(figures, "Internal consistency", percent(test.consistency()));
        add(figures, "Error ratio", percent(test.errorRatio()));
        add(figures, "Standard error", ofAll(test.standardError(), cases));
        getContent().addClassNames("panel", "test-panel");
        getContent().add(new H2("The cases together"), figures, reading(test));
    }

    private static Paragraph reading(TestStatistics test) {
        Double consistency = test.consistency();
        String words;
        if (test.attempts() < 2) {
            words = "These figures need at least two students who did every case.";
        } else if (test.attempts() < Support.DISCRIMINATION) {
            words =
                    "With fewer than %d students the deviation, skewness, kurtosis, consistency and"
                                    .formatted(Support.DISCRIMINATION)
                            + " errors are rough; take them as a hint.";
        } else if (consistency != null && consistency < 64) {
            words = "A consistency below 64 % means the cases hardly measure one thing together.";
        } else {
            words = "A consistency above 75 % is fine; below 64 % the cases do not hang together.";
        }
        Paragraph text = new Paragraph(words);
        text.addClassName("muted");
        return text;
    }

    private static void add(DescriptionList figures, String term, String figure) {
        figures.add(new DescriptionList.Term(term), new DescriptionList.Description(figure));
    }

    private static String percent(@Nullable Double value) {
        return value == null ? "–" : GradeWords.number(value) + " %";
    }

    /** The standard error in points of a hundred, like the mean. */
    private static String ofAll(@Nullable Double marks, int cases) {
        return marks == null || cases == 0 ? "–" : GradeWords.number(100 * marks / cases) + " %";
    }
}
