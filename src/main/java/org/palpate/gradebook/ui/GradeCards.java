package org.palpate.gradebook.ui;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.base.ui.AppRoutes;
import org.palpate.course.ClassAssignment;
import org.palpate.gradebook.GradeCell;
import org.palpate.gradebook.GradebookQuery;
import org.palpate.gradebook.GradebookRow;
import org.palpate.gradebook.GradebookService;

/** The same grades one student after the other, for narrow screens. */
final class GradeCards extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 20;

    private final UUID classId;
    private final transient GradebookService gradebook;
    private final transient List<ClassAssignment> assignments;
    private final Div students = new Div();
    private final Button more = new Button("Show more students", click -> load());
    private GradebookQuery filter = GradebookQuery.ALL;
    private int shown;

    GradeCards(UUID classId, GradebookService gradebook) {
        this.classId = classId;
        this.gradebook = gradebook;
        this.assignments = gradebook.columns(classId);
        getContent().addClassName("grade-cards");
        getContent().add(students, more);
        load();
    }

    void filter(GradebookQuery newFilter) {
        filter = newFilter;
        shown = 0;
        students.removeAll();
        load();
    }

    private void load() {
        List<GradebookRow> rows = gradebook.rows(classId, filter, shown, AT_ONCE + 1);
        rows.stream().limit(AT_ONCE).map(this::card).forEach(students::add);
        shown += Math.min(rows.size(), AT_ONCE);
        more.setVisible(rows.size() > AT_ONCE);
        if (shown == 0) {
            Paragraph nobody = new Paragraph("No student fits. Change the filter.");
            nobody.addClassName("muted");
            students.add(nobody);
        }
    }

    private NativeDetails card(GradebookRow row) {
        Span name = new Span(row.student().displayName());
        name.addClassName("grade-card__name");
        Span mean =
                new Span(
                        row.mean().isPresent()
                                ? GradeWords.percent(row.mean().getAsDouble())
                                : "no score yet");
        mean.addClassName("grade-card__mean");
        UnorderedList grades = new UnorderedList();
        grades.addClassName("grade-card__grades");
        NativeDetails card = new NativeDetails(new Div(name, mean), grades);
        // A term has many assignments; only the opened cards need theirs.
        card.addToggleListener(toggle -> {
            if (toggle.isOpened() && grades.getChildren().findAny().isEmpty()) {
                assignments.forEach(
                        assignment -> grades.add(grade(assignment, row.cell(assignment.id()))));
            }
        });
        card.getSummary().addClassName("grade-card__summary");
        card.addClassNames("grade-card", "panel");
        return card;
    }

    private ListItem grade(ClassAssignment assignment, GradeCell cell) {
        Anchor link =
                new Anchor(
                        AppRoutes.gradeOf(classId, assignment.id(), cell.student().value()),
                        assignment.title());
        Span score = new Span(GradeWords.score(cell));
        score.addClassName("grade-card__score");
        return new ListItem(link, score, StatusChip.of(cell));
    }
}
