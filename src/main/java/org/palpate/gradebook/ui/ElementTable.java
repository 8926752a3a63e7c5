package org.palpate.gradebook.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.palpate.gradebook.CaseFigures;
import org.palpate.gradebook.StatisticsReport;
import org.palpate.gradebook.statistics.ElementStatistics;
import org.palpate.gradebook.ui.FigureTable.Column;
import org.palpate.gradebook.ui.FigureTable.Figure;

/** What became of every element of one case. */
final class ElementTable extends Composite<NativeDetails> {

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

    ElementTable(CaseFigures figures, StatisticsReport report, ElementLabels labels, boolean open) {
        int n = figures.attempts().size();
        Span title = new Span(figures.title());
        title.addClassName("element-case__title");
        Span count = new Span(GradeWords.count(n, "attempt", "attempts"));
        count.addClassName("muted");
        getContent().setSummary(new Div(title, count));
        getContent().setOpen(open);
        getContent().addClassName("element-case");
        if (n == 0) {
            getContent().setContent(new Paragraph("Nobody has handed this case in yet."));
            return;
        }
        FigureTable table = new FigureTable("Elements of " + figures.title(), COLUMNS);
        for (ElementStatistics element : figures.elements().elements()) {
            String name = labels.of(element.element());
            table.row(
                    name(name, element, labels),
                    figures(element),
                    new AttemptsButton(name, element.troubled(), report.sources()));
        }
        getContent().setContent(table);
    }

    private static Component name(String name, ElementStatistics element, ElementLabels labels) {
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

    private static List<Figure> figures(ElementStatistics element) {
        boolean asked = element.element().asked();
        return List.of(
                Figure.of(Integer.toString(element.attempts())),
                Figure.faint(GradeWords.percent(element.facility(), "–"), !element.supportsRates()),
                rate(element.omission(), element, asked),
                rate(element.commission(), element, !asked),
                rate(element.wrong(), element, true),
                rate(element.dose(), element, asked),
                rate(element.order(), element, asked),
                rate(element.unsafe(), element, true),
                Figure.faint(
                        GradeWords.fine(element.discrimination()),
                        !element.supportsDiscrimination()));
    }

    private static Figure rate(double share, ElementStatistics element, boolean applies) {
        return applies
                ? new Figure(
                        GradeWords.percent(share),
                        !element.supportsRates(),
                        element.supportsRates() && share >= MUCH)
                : Figure.of("–");
    }
}
