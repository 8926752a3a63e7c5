package org.palpate.gradebook.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** A plain table of figures; on narrow screens each row becomes a small list of its own. */
final class FigureTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** One column: what stands above it and what that means. */
    record Column(String title, String meaning) {}

    /** One cell: its words, and whether too few attempts stand behind it. */
    record Figure(String text, boolean faint, boolean alarming) {

        static Figure of(String text) {
            return new Figure(text, false, false);
        }

        static Figure faint(String text, boolean faint) {
            return new Figure(text, faint, false);
        }
    }

    private final NativeTable table = new NativeTable();
    private final List<Column> columns;

    FigureTable(String caption, List<Column> columns) {
        this.columns = List.copyOf(columns);
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        columns.forEach(column -> {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column.title());
            cell.getElement().setAttribute("scope", "col");
            if (!column.meaning().isEmpty()) {
                cell.setTitle(column.meaning());
            }
        });
        getContent().addClassName("figures");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", caption);
        getContent().add(table);
    }

    /** Add a row: a name, its figures, and what may be done with them. */
    void row(Component name, List<Figure> figures, Component action) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell head = row.addHeaderCell();
        head.getElement().setAttribute("scope", "row");
        head.add(name);
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            var cell = row.addDataCell();
            cell.getElement().setAttribute("data-title", columns.get(i + 1).title());
            cell.add(new Span(figure.text()));
            if (figure.faint()) {
                cell.addClassName("figures__faint");
                cell.setTitle("Too few attempts to rely on");
            }
            if (figure.alarming()) {
                cell.addClassName("figures__alarming");
            }
        }
        row.addDataCell().add(action);
    }
}
