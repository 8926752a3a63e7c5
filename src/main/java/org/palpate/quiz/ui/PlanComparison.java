package org.palpate.quiz.ui;

import java.util.EnumMap;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import org.palpate.grading.Grade;
import org.palpate.grading.Verdict;
import org.palpate.picture.PictureGallery;
import org.palpate.quiz.GradedResult;

/** The protocol and the student's plan side by side, with a verdict for every element. */
final class PlanComparison extends Composite<Section> {

    PlanComparison(GradedResult result, PictureGallery gallery, WayToLibrary way) {
        this(result, gallery, way, Reader.STUDENT);
    }

    PlanComparison(GradedResult result, PictureGallery gallery, WayToLibrary way, Reader reader) {
        Div columns =
                new Div(new Span("Verdict"), new Span("The protocol"), new Span(reader.plan()));
        columns.addClassName("comparison__columns");
        columns.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("comparison");
        getContent()
                .add(
                        new H2(reader.plan() + " beside the protocol"),
                        tally(result.grade()),
                        columns);
        for (Comparison.Group group : Comparison.of(result)) {
            H3 heading = new H3(group.heading());
            heading.addClassName("comparison__phase");
            getContent().add(heading);
            Div optional = new Div();
            for (Comparison.Row row : group.rows()) {
                boolean leftOpen = row.verdict().verdict() == Verdict.LEFT_OPEN;
                (leftOpen ? optional : getContent())
                        .add(new VerdictRow(row, result.rules(), gallery, way, reader));
            }
            long count = optional.getChildren().count();
            if (count > 0) {
                getContent().add(optional(count, optional, reader));
            }
        }
    }

    private static Div tally(Grade grade) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        grade.verdicts().forEach(verdict -> counts.merge(verdict.verdict(), 1, Integer::sum));
        Div tally = new Div();
        tally.addClassName("comparison__tally");
        counts.forEach((verdict, count) ->
                tally.add(
                        Chip.of(verdict, count + " " + PlanLabels.inner(PlanLabels.of(verdict)))));
        return tally;
    }

    private static NativeDetails optional(long count, Div rows, Reader reader) {
        String also = reader == Reader.STUDENT ? "you could also do" : "the plan could also do";
        NativeDetails details =
                new NativeDetails(count == 1 ? "1 thing " + also : count + " things " + also, rows);
        details.addClassName("comparison__optional");
        return details;
    }
}
