package org.palpate.gradebook.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.base.ui.AppRoutes;
import org.palpate.course.ui.AssignmentPart;
import org.palpate.gradebook.AssignmentFeedback;
import org.palpate.gradebook.AssignmentFeedback.OnAttempt;
import org.palpate.gradebook.FeedbackService;
import org.palpate.gradebook.GradeChange;

/** What instructors said and did about the work in an assignment, for its student. */
@org.springframework.stereotype.Component
class AssignmentFeedbackPart implements AssignmentPart {

    private final FeedbackService feedback;

    AssignmentFeedbackPart(FeedbackService feedback) {
        this.feedback = feedback;
    }

    @Override
    public Optional<Component> create(UUID assignmentId) {
        return Optional.of(feedback.ofAssignment(assignmentId))
                .filter(found -> !found.isEmpty())
                .map(AssignmentFeedbackPart::panel);
    }

    private static Section panel(AssignmentFeedback found) {
        Section panel = new Section(new H2("From your instructor"));
        panel.addClassNames("panel", "feedback");
        if (!found.remarks().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("remark-list");
            found.remarks().forEach(remark -> list.add(item(remark)));
            panel.add(list);
        }
        if (!found.changes().isEmpty()) {
            panel.add(changes(found.changes()));
        }
        return panel;
    }

    private static ListItem item(OnAttempt remark) {
        ListItem item = RemarkList.item(remark.remark());
        item.addComponentAsFirst(
                new Anchor(AppRoutes.resultOf(remark.attemptId()), remark.title()));
        return item;
    }

    private static NativeDetails changes(List<GradeChange> changes) {
        return new NativeDetails(
                "What was changed in your grade (" + changes.size() + ")", new ChangeList(changes));
    }
}
