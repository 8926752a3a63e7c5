package org.palpate.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import org.palpate.gradebook.StatisticsReport;
import org.palpate.gradebook.TestFigures;

/** One test for each module edition, over all classes that had it. */
final class PooledTests extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    PooledTests(StatisticsReport report, ElementLabels labels) {
        Paragraph how =
                new Paragraph(
                        "Classes that had the same edition of a module count as one test with one"
                                + " line for each student; weights and discrimination are told only"
                                + " here, because only here everybody had the same items to do.");
        how.addClassName("muted");
        getContent().addClassNames("panel", "statistics__part");
        getContent().add(new H2("Modules over all classes"), how);
        boolean open = true;
        for (TestFigures test : report.tests()) {
            getContent()
                    .add(
                            new OpeningPart(
                                    summary(test),
                                    open,
                                    () -> new TestPanel(test, report, labels)));
            open = false;
        }
    }

    private static Div summary(TestFigures test) {
        Span title = new Span(test.title() + ", edition " + test.edition());
        title.addClassName("element-case__title");
        Span size =
                new Span(
                        GradeWords.count(test.classes(), "class", "classes")
                                + " · "
                                + GradeWords.count(
                                        test.statistics().attempts(), "student", "students")
                                + " did every item");
        size.addClassName("muted");
        return new Div(title, size);
    }
}
