package org.palpate.course.ui;

import java.time.Duration;
import java.time.Instant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.MomentText;
import org.palpate.course.AssignmentDetails;
import org.palpate.course.AssignmentTerms;

/** What an assignment is and on which terms, in words. */
final class AssignmentHead extends Composite<Header> {

    private final DescriptionList terms = new DescriptionList();

    AssignmentHead(AssignmentDetails details, String className) {
        AssignmentTerms given = details.terms();
        Paragraph where =
                new Paragraph(
                        new Anchor(
                                AppRoutes.assignmentsOfClass(details.classId()),
                                "Assignments of " + className));
        where.addClassName("eyebrow");
        terms.addClassName("assignment-terms");
        if (!details.module().title().equals(given.title())) {
            add("Module", new Text(details.module().title()));
        }
        add(
                "For",
                new Text(
                        given.wholeClass()
                                ? "The whole class"
                                : AssignmentWords.count(
                                        given.students().size(),
                                        "chosen student",
                                        "chosen students")));
        addMoment("Opens", given.window().opens());
        addMoment("Due", given.window().due());
        addMoment("Closes", given.window().closes());
        add("Mode", new Text(mode(details)));
        add(
                "Passing",
                new Text(
                        AssignmentWords.ruleForTeachers(
                                details.module().passRule(), details.isExam())));
        getContent().addClassName("page-header");
        getContent().add(where, new H1(given.title()));
        if (details.withdrawn()) {
            Paragraph withdrawn = new Paragraph("This assignment is withdrawn.");
            withdrawn.addClassNames("banner", "banner--quiet");
            getContent().add(withdrawn);
        }
        getContent().add(terms);
    }

    private static String mode(AssignmentDetails details) {
        if (!details.isExam()) {
            return "Practice: results show at once";
        }
        Integer minutes = details.terms().timeLimitMinutes();
        String limit =
                minutes == null
                        ? "without a time limit"
                        : AssignmentWords.length(Duration.ofMinutes(minutes));
        String release;
        if (details.released()) {
            release = "results released";
        } else if (details.terms().releaseAtClose()) {
            release = "results show at the closing";
        } else {
            release = "you release the results";
        }
        return "Exam: " + limit + ", " + release;
    }

    private void addMoment(String word, @Nullable Instant moment) {
        if (moment != null) {
            add(word, new MomentText(moment));
        }
    }

    private void add(String word, Component what) {
        terms.add(new DescriptionList.Term(word), new DescriptionList.Description(what));
    }
}
