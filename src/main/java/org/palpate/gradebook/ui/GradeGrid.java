package org.palpate.gradebook.ui;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.grid.ColumnRendering;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;

import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.MomentText;
import org.palpate.course.ClassAssignment;
import org.palpate.gradebook.GradeCell;
import org.palpate.gradebook.GradebookQuery;
import org.palpate.gradebook.GradebookQuery.Order;
import org.palpate.gradebook.GradebookRow;
import org.palpate.gradebook.GradebookService;

/** Students by assignments: names stay in sight, rows come as they are needed. */
final class GradeGrid extends Grid<GradebookRow> {

    private static final long serialVersionUID = 1L;

    /** A class of this size is shown whole; a larger one scrolls within its frame. */
    private static final int SHOWN_WHOLE = 12;

    private static final String NAME = "name";
    private static final String MEAN = "mean";
    private static final String CELL =
            """
            <a class="grade-cell grade-cell--${item.tone}" href="${item.href}">
                <span class="grade-cell__score">${item.score}</span>
                <span class="grade-cell__state">
                    <span class="glyph glyph--${item.sign}" aria-hidden="true"></span>
                    ${item.state}
                </span>
            </a>
            """;

    private final UUID classId;
    private GradebookQuery filter = GradebookQuery.ALL;

    GradeGrid(UUID classId, GradebookService gradebook) {
        this.classId = classId;
        addClassName("grade-grid");
        getElement().setAttribute("aria-label", "Grades of every student");
        setSelectionMode(SelectionMode.NONE);
        setColumnRendering(ColumnRendering.LAZY);
        setEmptyStateText("No student fits. Change the filter.");
        setAllRowsVisible(gradebook.count(classId, GradebookQuery.ALL) <= SHOWN_WHOLE);
        addColumn(row -> row.student().displayName())
                .setKey(NAME)
                .setHeader("Student")
                .setFrozen(true)
                .setSortable(true)
                .setSortProperty(NAME)
                .setWidth("13rem")
                .setFlexGrow(0);
        addColumn(row ->
                        row.mean().isPresent() ? GradeWords.percent(row.mean().getAsDouble()) : "–")
                .setKey(MEAN)
                .setHeader("Mean")
                .setSortable(true)
                .setSortProperty(MEAN)
                .setWidth("6rem")
                .setFlexGrow(0);
        gradebook.columns(classId).forEach(this::addAssignment);
        setDataProvider(
                new CallbackDataProvider<>(
                        query ->
                                gradebook
                                        .rows(
                                                classId,
                                                ordered(query),
                                                query.getOffset(),
                                                query.getLimit())
                                        .stream(),
                        query -> gradebook.count(classId, filter),
                        row -> row.student().id()));
    }

    /** Show only those who fit. */
    void filter(GradebookQuery newFilter) {
        filter = newFilter;
        getDataProvider().refreshAll();
    }

    private void addAssignment(ClassAssignment assignment) {
        UUID id = assignment.id();
        addColumn(
                        LitRenderer.<GradebookRow>of(CELL)
                                .withProperty("score", row -> GradeWords.score(row.cell(id)))
                                .withProperty("state", row -> GradeWords.state(row.cell(id)))
                                .withProperty("sign", row -> GradeWords.sign(row.cell(id)))
                                .withProperty("tone", row -> GradeWords.tone(row.cell(id)))
                                .withProperty("href", row -> address(row.cell(id))))
                .setKey(id.toString())
                .setHeader(header(assignment))
                .setSortable(true)
                .setSortProperty(id.toString())
                .setWidth("12rem")
                .setFlexGrow(1);
    }

    private String address(GradeCell cell) {
        return AppRoutes.gradeOf(classId, cell.assignmentId(), cell.student().value());
    }

    private static Component header(ClassAssignment assignment) {
        Span title = new Span(assignment.title());
        title.addClassName("grade-head__title");
        Instant until = assignment.due();
        Span due =
                until == null
                        ? new Span("no due date")
                        : new Span(new Text("due "), MomentText.day(until));
        due.addClassName("grade-head__due");
        Div header = new Div(title, due);
        header.addClassName("grade-head");
        return header;
    }

    private GradebookQuery ordered(Query<GradebookRow, ?> query) {
        List<QuerySortOrder> orders = query.getSortOrders();
        if (orders.isEmpty()) {
            return filter;
        }
        QuerySortOrder order = orders.getFirst();
        boolean descending = order.getDirection() == SortDirection.DESCENDING;
        return switch (order.getSorted()) {
            case NAME -> filter.sortedBy(Order.NAME, null, descending);
            case MEAN -> filter.sortedBy(Order.MEAN, null, descending);
            default -> filter.sortedBy(Order.SCORE, UUID.fromString(order.getSorted()), descending);
        };
    }
}
