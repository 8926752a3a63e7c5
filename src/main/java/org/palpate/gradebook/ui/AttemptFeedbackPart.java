package org.palpate.gradebook.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

import org.palpate.account.CurrentUser;
import org.palpate.course.GivenGrade;
import org.palpate.gradebook.AttemptFeedback;
import org.palpate.gradebook.FeedbackService;
import org.palpate.quiz.AttemptResult;
import org.palpate.quiz.ui.ResultPart;

/** What instructors said and did about an attempt, beside its result. */
@org.springframework.stereotype.Component
class AttemptFeedbackPart implements ResultPart {

    private final FeedbackService feedback;
    private final CurrentUser currentUser;

    AttemptFeedbackPart(FeedbackService feedback, CurrentUser currentUser) {
        this.feedback = feedback;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Component> create(AttemptResult attempt) {
        if (attempt.assignmentId() == null || currentUser.get().isEmpty()) {
            return Optional.empty();
        }
        return feedback.ofAttempt(attempt.id())
                .filter(found -> !found.isEmpty())
                .map(AttemptFeedbackPart::panel);
    }

    private static Section panel(AttemptFeedback found) {
        Section panel = new Section(new H2("From your instructor"));
        panel.addClassNames("panel", "feedback");
        if (!found.remarks().isEmpty()) {
            panel.add(new RemarkList(found.remarks()));
        }
        GivenGrade given = found.given();
        if (given.excused()) {
            panel.add(
                    new Paragraph(
                            "Excused: the assignment does not count."
                                    + because(given.excuseWord())));
        }
        Double score = given.score();
        if (score != null) {
            panel.add(
                    new Paragraph(
                            "For the whole assignment "
                                    + GradeWords.percent(score)
                                    + " counts, set by hand."
                                    + because(given.scoreWord())));
        }
        if (!found.regradings().isEmpty()) {
            panel.add(new H3("This plan was graded again"), new ChangeList(found.regradings()));
        }
        return panel;
    }

    private static String because(GivenGrade.@Nullable Word word) {
        return word == null ? "" : " “" + word.reason() + "” (" + word.who() + ")";
    }
}
