package org.palpate.gradebook.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import org.palpate.gradebook.CaseFigures;
import org.palpate.gradebook.StatisticsReport;
import org.palpate.gradebook.statistics.ItemStatistics;
import org.palpate.gradebook.statistics.Support;
import org.palpate.gradebook.ui.FigureTable.Column;
import org.palpate.gradebook.ui.FigureTable.Figure;

/** One line for every case: how hard it was and how well it tells the strong from the weak. */
final class ItemTable extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("Case", ""),
                    new Column("n", "Attempts behind the mean"),
                    new Column("Mean", "Mean score over all these attempts"),
                    new Column("Unsafe", "Share of attempts that can hurt the client"),
                    new Column("Facility", "Mean score of those who did every case"),
                    new Column("SD", "Standard deviation of the score"),
                    new Column("Weight", "Intended weight and the weight it really has"),
                    new Column("Discrimination", "Correlation with the other cases"),
                    new Column("Efficiency", "Discrimination against the highest possible"),
                    new Column("Attempts", ""));

    ItemTable(StatisticsReport report) {
        FigureTable table = new FigureTable("Cases", COLUMNS);
        for (CaseFigures figures : report.cases()) {
            table.row(
                    name(figures),
                    figures(figures),
                    new AttemptsButton(figures.title(), figures.attempts(), report.sources()));
        }
        Span note =
                new Span(
                        "Faint figures rest on too few attempts: discrimination says little below "
                                + Support.DISCRIMINATION
                                + ".");
        note.addClassName("muted");
        getContent().addClassNames("panel", "statistics__part");
        getContent().add(new H2("Cases"), table, note);
    }

    private static Component name(CaseFigures figures) {
        Div name = new Div(new Span(figures.title()));
        ItemStatistics item = figures.item();
        if (item != null && item.attempts() >= Support.DISCRIMINATION && item.isWeak()) {
            name.add(
                    new StatusChip(
                            "against-rule",
                            item.negativeCovariance()
                                    ? "Runs against the others"
                                    : "Hardly discriminates",
                            "caution"));
        }
        return name;
    }

    private static List<Figure> figures(CaseFigures figures) {
        ItemStatistics item = figures.item();
        int n = figures.attempts().size();
        boolean few = n < Support.RATE;
        boolean rough = item == null || item.attempts() < Support.DISCRIMINATION;
        double unsafe = figures.elements().unsafe();
        return List.of(
                Figure.of(Integer.toString(n)),
                Figure.faint(GradeWords.percent(figures.mean(), "–"), few),
                new Figure(n == 0 ? "–" : GradeWords.percent(unsafe), few, !few && unsafe > 0),
                Figure.faint(percent(item == null ? null : item.facility()), few),
                Figure.faint(percent(item == null ? null : item.deviation()), few),
                Figure.faint(weight(item), rough),
                Figure.faint(GradeWords.number(item == null ? null : item.discrimination()), rough),
                Figure.faint(GradeWords.number(item == null ? null : item.efficiency()), rough));
    }

    private static String weight(@Nullable ItemStatistics item) {
        if (item == null) {
            return "–";
        }
        String effective = item.negativeCovariance() ? "negative" : percent(item.effectiveWeight());
        return percent(item.intendedWeight()) + " → " + effective;
    }

    private static String percent(@Nullable Double value) {
        return value == null ? "–" : GradeWords.number(value) + " %";
    }
}
