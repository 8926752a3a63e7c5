package org.palpate.course.ui;

import java.util.Comparator;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.palpate.course.RosterLine;
import org.palpate.course.RosterPreview;

/** Every line of a roster and what becomes of it, the lines that need a look first. */
class RosterTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    RosterTable(RosterPreview preview) {
        getContent().addClassName("roster");
        Paragraph sum = new Paragraph(sum(preview));
        sum.addClassName("roster__sum");
        NativeTable table = new NativeTable();
        table.addClassName("roster__table");
        NativeTableRow headings = new NativeTableRow();
        for (String heading : List.of("Line", "Student", "What happens")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            headings.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        preview.lines().stream()
                .sorted(Comparator.comparing(RosterTable::isFine))
                .forEach(line -> body.add(row(line)));
        table.add(new NativeTableHeader(headings), body);
        Div scroller = new Div(table);
        scroller.addClassName("roster__scroll");
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement().setAttribute("aria-label", "Lines of the roster");
        getContent().add(sum, scroller);
    }

    private static boolean isFine(RosterLine line) {
        return line.fate() != RosterLine.Fate.BAD && line.fate() != RosterLine.Fate.NO_ACCOUNT;
    }

    private static String sum(RosterPreview preview) {
        long left = preview.count(RosterLine.Fate.BAD) + preview.count(RosterLine.Fate.NO_ACCOUNT);
        long in = preview.count(RosterLine.Fate.ALREADY_IN);
        return ClassCard.students(preview.applied())
                + " to add"
                + (in == 0 ? "" : ", " + in + " in the class already")
                + (left == 0
                        ? "."
                        : left == 1 ? ", 1 line left out." : ", " + left + " lines left out.");
    }

    private static NativeTableRow row(RosterLine line) {
        Span name = new Span(line.name());
        name.addClassName("person-name");
        Span login = new Span(line.login());
        login.addClassName("person-details");
        Div person = new Div(name, login);
        person.addClassName("person-cell");
        Span fate = new Span(fate(line.fate()));
        fate.addClassNames("chip", chip(line.fate()));
        Div told = new Div(fate);
        told.addClassName("roster__told");
        if (!line.message().isEmpty()) {
            told.add(new Span(line.message()));
        }
        return new NativeTableRow(
                new NativeTableCell(String.valueOf(line.line())),
                new NativeTableCell(person),
                new NativeTableCell(told));
    }

    private static String fate(RosterLine.Fate fate) {
        return switch (fate) {
            case ADDED -> "Joins";
            case PUT_BACK -> "Comes back";
            case ALREADY_IN -> "Already in";
            case NO_ACCOUNT -> "No account";
            case BAD -> "Left out";
        };
    }

    private static String chip(RosterLine.Fate fate) {
        return switch (fate) {
            case ADDED, PUT_BACK -> "chip--met";
            case ALREADY_IN -> "chip--quiet";
            case NO_ACCOUNT -> "chip--caution";
            case BAD -> "chip--danger";
        };
    }
}
