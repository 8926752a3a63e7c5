package org.palpate.gradebook.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

import org.palpate.gradebook.CaseFigures;
import org.palpate.gradebook.StatisticsReport;
import org.palpate.gradebook.statistics.BrokenOrder;
import org.palpate.gradebook.statistics.OrderStatistics;
import org.palpate.gradebook.ui.FigureTable.Column;
import org.palpate.gradebook.ui.FigureTable.Figure;

/** Which bound orders of a case are broken, and how often. */
final class OrderTable extends Composite<NativeDetails> {

    private static final long serialVersionUID = 1L;

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("Order", ""),
                    new Column("n", "Attempts that placed both steps"),
                    new Column("Broken", "Share of them with the steps the wrong way round"),
                    new Column("Attempts", ""));

    OrderTable(CaseFigures figures, StatisticsReport report, ElementLabels labels) {
        FigureTable table = new FigureTable("Broken orders in " + figures.title(), COLUMNS);
        for (OrderStatistics each : figures.elements().orders()) {
            BrokenOrder order = each.order();
            String words = labels.of(order.before()) + " before " + labels.of(order.after());
            Div name = new Div(new Span(words));
            Span rule = new Span(labels.rule(order.rule()));
            rule.addClassName("muted");
            name.add(rule);
            name.addClassName("element-name");
            table.row(
                    name,
                    List.of(
                            Figure.of(Integer.toString(each.attempts())),
                            Figure.faint(GradeWords.percent(each.rate()), !each.supportsRate())),
                    new AttemptsButton("Not " + words, each.broken(), report.sources()));
        }
        getContent().setSummaryText("Broken orders");
        getContent().setContent(table);
        getContent().addClassName("figures__meanings");
    }
}
