package org.palpate.gradebook.ui;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import org.palpate.gradebook.StatisticsReport;
import org.palpate.gradebook.statistics.RuleRow;
import org.palpate.gradebook.statistics.Support;
import org.palpate.gradebook.ui.FigureTable.Column;
import org.palpate.gradebook.ui.FigureTable.Figure;

/** The rules that cost marks, in figures. */
final class RuleTable extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 25;

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("Rule", ""),
                    new Column("Students", "How many had to do with it"),
                    new Column("Not kept by", "How many of them did not keep it everywhere"),
                    new Column("Points lost", "Marks that all of them lost by it"),
                    new Column("Attempts", ""));

    RuleTable(StatisticsReport report, ElementLabels labels) {
        FigureTable table = new FigureTable("Rules in figures", COLUMNS);
        report.rules().rows().stream()
                .filter(row -> row.lost() > 0)
                .limit(MOST)
                .forEach(row -> {
                    Span id = new Span(row.ruleId());
                    id.addClassName("heat__rule");
                    String says = labels.rule(row.ruleId());
                    boolean few = row.students() < Support.RATE;
                    table.row(
                            new Div(id, new Span(" " + says)),
                            List.of(
                                    Figure.of(Integer.toString(row.students())),
                                    Figure.faint(Integer.toString(row.troubled()), few),
                                    Figure.faint(GradeWords.points(row.lost()), few)),
                            new AttemptsButton(says, troubled(row), report.sources()));
                });
        getContent().addClassNames("panel", "statistics__part");
        getContent().add(new H2("Rules in figures"), table);
    }

    private static List<UUID> troubled(RuleRow row) {
        return row.cells().values().stream()
                .flatMap(cell -> cell.troubled().stream())
                .distinct()
                .toList();
    }
}
