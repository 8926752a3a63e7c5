package org.palpate.gradebook.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import org.palpate.gradebook.AttemptSource;

/** A plain table of figures; on narrow screens each row becomes a small list of its own. */
final class FigureTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** One column: what stands above it and what that means. */
    record Column(String title, String meaning) {}

    /**
     * One cell: its words, and whether too few attempts stand behind it.
     *
     * @param way opens what is behind the figure; null where that is no part of the attempts
     */
    record Figure(String text, boolean faint, boolean alarming, @Nullable Way way) {

        /** From a figure to the attempts behind it. */
        private record Way(List<UUID> attempts, String name, Map<UUID, AttemptSource> sources) {}

        static Figure of(String text) {
            return new Figure(text, false, false, null);
        }

        static Figure faint(String text, boolean faint) {
            return new Figure(text, faint, false, null);
        }

        Figure alarming(boolean alarms) {
            return new Figure(text, faint, alarms, way);
        }

        /** Lead to these attempts, which have this in common. */
        Figure to(List<UUID> attempts, String name, Map<UUID, AttemptSource> sources) {
            return attempts.isEmpty()
                    ? this
                    : new Figure(text, faint, alarming, new Way(attempts, name, sources));
        }

        private Component component() {
            Way target = way;
            if (target == null) {
                return new Span(text);
            }
            NativeButton button =
                    new NativeButton(
                            text,
                            click ->
                                    new AttemptsDialog(
                                                    target.name(),
                                                    target.attempts(),
                                                    target.sources())
                                            .open());
            button.addClassName("figures__way");
            button.setAriaLabel(text + ", " + target.name() + ": show the attempts");
            return button;
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
        Div scroll = new Div(table);
        scroll.addClassName("figures__scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", caption);
        getContent().addClassName("figures");
        getContent().add(scroll);
    }

    /** Explain the columns below the table. */
    FigureTable explained() {
        Meanings meanings = new Meanings();
        columns.stream()
                .filter(column -> !column.meaning().isEmpty())
                .forEach(column ->
                        meanings.add(
                                column.title(),
                                new DescriptionList.Description(column.meaning() + ".")));
        NativeDetails details = new NativeDetails("What the columns mean", meanings);
        details.addClassName("figures__meanings");
        getContent().add(details);
        return this;
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
            cell.add(figure.component());
            if (figure.faint()) {
                Span few = new Span("few");
                few.addClassName("figures__few");
                cell.add(new Text(" "), few);
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
