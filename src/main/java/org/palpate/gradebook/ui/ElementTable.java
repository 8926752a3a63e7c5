package org.palpate.gradebook.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.palpate.gradebook.CaseFigures;
import org.palpate.gradebook.StatisticsReport;
import org.palpate.gradebook.statistics.ElementStatistics;
import org.palpate.gradebook.statistics.Trouble;
import org.palpate.gradebook.ui.FigureTable.Column;
import org.palpate.gradebook.ui.FigureTable.Figure;

/** What became of every element of one case. */
final class ElementTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** From here on a rate of trouble stands out. */
    private static final double MUCH = 0.4;

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("Element", ""),
                    new Column("n", "Attempts in which it could be"),
                    new Column("Facility", "Mean credit as a share of its weight"),
                    new Column("Left out", "Share that left it out"),
                    new Column("Added", "Share that added it although nobody asked"),
                    new Column("Wrong", "Share that answered wrongly or broke a rule with it"),
                    new Column("Dose off", "Share with the dose or the side off"),
                    new Column("Order", "Share in which it takes part in a broken order"),
                    new Column("Unsafe", "Share in which it can hurt the client"),
                    new Column("Item–rest", "Correlation with the rest of the plan"),
                    new Column("Attempts", ""));

    private final transient StatisticsReport report;
    private final transient ElementLabels labels;

    ElementTable(CaseFigures figures, StatisticsReport report, ElementLabels labels) {
        this.report = report;
        this.labels = labels;
        if (figures.size() == 0) {
            getContent().add(new Paragraph("Nobody has handed this case in yet."));
            return;
        }
        FigureTable table = new FigureTable("Elements of " + figures.title(), COLUMNS);
        for (ElementStatistics element : figures.elements().elements()) {
            String name = labels.of(element.element());
            table.row(
                    name(name, element),
                    figures(name, element),
                    new AttemptsButton(name, element.troubled(), report.sources()));
        }
        getContent().add(table.explained());
        if (!figures.elements().orders().isEmpty()) {
            getContent().add(new OrderTable(figures, report, labels));
        }
    }

    private Component name(String name, ElementStatistics element) {
        Div cell = new Div(new Span(name));
        if (!element.element().asked()) {
            Span added = new Span("added by students");
            added.addClassName("muted");
            cell.add(added);
        }
        if (element.keyQuestioned()) {
            cell.add(new StatusChip("remark", "Key under question", "caution"));
        }
        if (!element.rules().isEmpty()) {
            cell.setTitle(labels.rule(element.rules().getFirst()));
        }
        if (!element.doseFields().isEmpty()) {
            Span doses = new Span("off: " + ElementLabels.doses(element.doseFields()));
            doses.addClassName("muted");
            cell.add(doses);
        }
        cell.addClassName("element-name");
        return cell;
    }

    private List<Figure> figures(String name, ElementStatistics element) {
        boolean asked = element.element().asked();
        Double facility = element.facility();
        Double discrimination = element.discrimination();
        return List.of(
                Figure.of(Integer.toString(element.attempts())),
                Figure.faint(
                        GradeWords.percent(facility, "–"),
                        facility != null && !element.supportsRates()),
                rate(name, "left out", element, Trouble.LEFT_OUT, asked),
                rate(name, "added", element, Trouble.ADDED, !asked),
                rate(name, "wrong", element, Trouble.WRONG, true),
                rate(name, "dose or side off", element, Trouble.DOSE, asked),
                rate(name, "in a broken order", element, Trouble.ORDER, asked),
                rate(name, "unsafe", element, Trouble.UNSAFE, true),
                Figure.faint(
                        GradeWords.fine(discrimination),
                        discrimination != null && !element.supportsDiscrimination()));
    }

    private Figure rate(
            String name, String what, ElementStatistics element, Trouble trouble, boolean applies) {
        if (!applies) {
            return Figure.of("–");
        }
        double share = element.rate(trouble);
        boolean few = !element.supportsRates();
        return Figure.faint(GradeWords.percent(share), few)
                .alarming(!few && share >= MUCH)
                .to(element.attempts(trouble), name + ": " + what, report.sources());
    }
}
