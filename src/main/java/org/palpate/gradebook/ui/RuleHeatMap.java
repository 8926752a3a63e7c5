package org.palpate.gradebook.ui;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.springframework.web.util.HtmlUtils;

import org.palpate.base.ui.AppRoutes;
import org.palpate.course.ClassStudent;
import org.palpate.gradebook.StatisticsReport;
import org.palpate.gradebook.statistics.RuleCell;
import org.palpate.gradebook.statistics.RuleRow;

/** Rules by students: a sign in every field that reads without color, and leads to the attempt. */
final class RuleHeatMap extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int STUDENTS_AT_ONCE = 30;
    private static final int MOST_RULES = 25;

    private final UUID classId;
    private final transient StatisticsReport report;
    private final transient ElementLabels labels;
    private final Div map = new Div();
    private final Paragraph range = new Paragraph();
    private final Button earlier = new Button("Earlier students", click -> move(-1));
    private final Button later = new Button("Further students", click -> move(1));
    private int first;

    RuleHeatMap(UUID classId, StatisticsReport report, ElementLabels labels) {
        this.classId = classId;
        this.report = report;
        this.labels = labels;
        Div pager = new Div(earlier, range, later);
        pager.addClassName("heat__pager");
        pager.setVisible(report.students().size() > STUDENTS_AT_ONCE);
        range.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("panel", "heat", "statistics__part");
        getContent().add(new H2("Rules and students"), legend(), pager, map);
        int all = report.rules().rows().size();
        if (all > MOST_RULES) {
            Paragraph rest =
                    new Paragraph(
                            "These are the %d of %d rules that cost most."
                                    .formatted(MOST_RULES, all));
            rest.addClassName("muted");
            getContent().add(rest);
        }
        show();
    }

    private void move(int pages) {
        first += pages * STUDENTS_AT_ONCE;
        show();
    }

    private void show() {
        int last = Math.min(first + STUDENTS_AT_ONCE, report.students().size());
        earlier.setEnabled(first > 0);
        later.setEnabled(last < report.students().size());
        range.setText("Students %d–%d of %d".formatted(first + 1, last, report.students().size()));
        map.removeAll();
        map.add(new Html(table(report.students().subList(first, last))));
    }

    private String table(List<ClassStudent> students) {
        StringBuilder html = new StringBuilder(20_000);
        html.append("<div class=\"heat__scroll\" tabindex=\"0\" role=\"region\"")
                .append(" aria-label=\"Rules and students\"><table class=\"heat__table\">")
                .append("<thead><tr><th scope=\"col\">Rule</th>");
        for (ClassStudent student : students) {
            html.append("<th scope=\"col\" class=\"heat__student\"><span>")
                    .append(HtmlUtils.htmlEscape(student.displayName()))
                    .append("</span></th>");
        }
        html.append("</tr></thead><tbody>");
        report.rules().rows().stream()
                .limit(MOST_RULES)
                .forEach(row -> append(html, row, students));
        return html.append("</tbody></table></div>").toString();
    }

    private void append(StringBuilder html, RuleRow row, List<ClassStudent> students) {
        html.append("<tr><th scope=\"row\"><span class=\"heat__rule\">")
                .append(HtmlUtils.htmlEscape(row.ruleId()))
                .append("</span> ")
                .append(HtmlUtils.htmlEscape(labels.rule(row.ruleId())))
                .append("</th>");
        for (ClassStudent student : students) {
            append(html, row.cell(student.id().value()), student.displayName());
        }
        html.append("</tr>");
    }

    private void append(StringBuilder html, RuleCell cell, String student) {
        RuleCell.State state = cell.state();
        html.append("<td class=\"heat__cell heat__cell--").append(tone(state)).append("\">");
        String words =
                "<span aria-hidden=\"true\">"
                        + sign(state)
                        + "</span><span class=\"visually-hidden\">"
                        + HtmlUtils.htmlEscape(student + ": " + word(state))
                        + "</span>";
        if (cell.attempts().isEmpty()) {
            html.append(words);
        } else {
            String title = HtmlUtils.htmlEscape(student + ": " + word(state));
            var telling = cell.troubled().isEmpty() ? cell.attempts() : cell.troubled();
            html.append("<a href=\"")
                    .append(AppRoutes.attemptInClass(classId, telling.getLast()))
                    .append("\" title=\"")
                    .append(title)
                    .append("\">")
                    .append(words)
                    .append("</a>");
        }
        html.append("</td>");
    }

    private static Html legend() {
        StringBuilder html = new StringBuilder("<ul class=\"heat__legend\">");
        for (RuleCell.State state : RuleCell.State.values()) {
            html.append("<li><span class=\"heat__cell heat__cell--")
                    .append(tone(state))
                    .append("\" aria-hidden=\"true\">")
                    .append(sign(state))
                    .append("</span> ")
                    .append(word(state))
                    .append("</li>");
        }
        return new Html(html.append("</ul>").toString());
    }

    private static String sign(RuleCell.State state) {
        return switch (state) {
            case NOT_ASKED -> "·";
            case KEPT -> "✓";
            case PARTLY -> "◐";
            case MISSED -> "✕";
            case UNSAFE -> "▲";
        };
    }

    private static String tone(RuleCell.State state) {
        return switch (state) {
            case NOT_ASKED -> "none";
            case KEPT -> "kept";
            case PARTLY -> "partly";
            case MISSED -> "missed";
            case UNSAFE -> "unsafe";
        };
    }

    private static String word(RuleCell.State state) {
        return switch (state) {
            case NOT_ASKED -> "nothing to tell";
            case KEPT -> "kept";
            case PARTLY -> "kept in part";
            case MISSED -> "missed";
            case UNSAFE -> "unsafe";
        };
    }
}
