package org.palpate.gradebook.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import org.palpate.gradebook.CaseFigures;
import org.palpate.gradebook.StatisticsReport;
import org.palpate.gradebook.statistics.Support;
import org.palpate.gradebook.ui.FigureTable.Column;
import org.palpate.gradebook.ui.FigureTable.Figure;

/** One line for every case, over all modules and classes in which it was done. */
final class CaseTable extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("Case", ""),
                    new Column("n", "Students who did it, wherever it was assigned"),
                    new Column("Facility", "Their mean score"),
                    new Column("SD", "Standard deviation of their scores"),
                    new Column("Unsafe", "Share of the plans that can hurt the client"),
                    new Column("Attempts", ""));

    CaseTable(StatisticsReport report) {
        FigureTable table = new FigureTable("Cases over all classes", COLUMNS);
        for (CaseFigures each : report.cases()) {
            boolean few = each.size() < Support.RATE;
            Div name = new Div(new Span(each.title()));
            if (each.versions() > 1) {
                Span versions = new Span("graded by " + each.versions() + " versions of the rules");
                versions.addClassName("muted");
                name.add(versions);
            }
            table.row(
                    name,
                    List.of(
                            Figure.of(Integer.toString(each.size())),
                            Figure.faint(GradeWords.percent(each.mean(), "–"), few),
                            Figure.faint(
                                    GradeWords.percent(each.deviation(), "–"),
                                    few && each.deviation() != null),
                            unsafe(each, report)),
                    new AttemptsButton(each.title(), each.attempts(), report.sources()));
        }
        getContent().addClassNames("panel", "statistics__part");
        getContent().add(new H2("Cases over all classes"), table.explained());
    }

    /** The share of plans that can hurt the client, and the way to them. */
    static Figure unsafe(CaseFigures figures, StatisticsReport report) {
        if (figures.size() == 0) {
            return Figure.of("–");
        }
        boolean few = figures.size() < Support.RATE;
        double rate = figures.elements().unsafeRate();
        return Figure.faint(GradeWords.percent(rate), few)
                .alarming(!few && rate > 0)
                .to(figures.elements().unsafe(), "Unsafe in " + figures.title(), report.sources());
    }
}
