package org.palpate.course.ui;

import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;

import org.palpate.base.ui.Notifications;
import org.palpate.content.CheckAnswer;
import org.palpate.content.ContentLibrary;
import org.palpate.content.KnowledgeCheck;
import org.palpate.content.ModuleItem;
import org.palpate.course.AnswerOutcome;
import org.palpate.course.AssignmentWork;
import org.palpate.course.WorkItem;
import org.palpate.course.WorkService;
import org.palpate.library.ui.KnowledgeCheckCard;
import org.palpate.picture.PictureGallery;

/** A knowledge check, answered where it stands. */
final class CheckSlot extends Composite<NativeDetails> {

    private final transient WorkService service;
    private final UUID assignmentId;
    private final transient ModuleItem.CheckItem item;
    private final transient Runnable onChange;

    CheckSlot(
            AssignmentWork work,
            WorkItem item,
            ModuleItem.CheckItem check,
            KnowledgeCheck question,
            Parts parts,
            Runnable onChange) {
        this.service = parts.service();
        this.assignmentId = work.id();
        this.item = check;
        this.onChange = onChange;
        KnowledgeCheckCard card =
                new KnowledgeCheckCard(
                        question,
                        parts.gallery(),
                        parts.library(),
                        (answer, result) -> answer(answer));
        if (work.isExam() && work.figures() == null) {
            card.withoutFeedback();
        }
        boolean changeable = item.refusal() == null;
        if (!changeable) {
            card.locked();
        }
        if (item.answer() != null) {
            card.answered(item.answer());
        }
        getContent().addClassName("work-row__check");
        getContent().setSummaryText(summary(item, changeable));
        getContent().setContent(card);
    }

    /** Whether there is a question to answer or an answer to read. */
    static boolean isOpenTo(WorkItem item) {
        return item.refusal() == null || item.answer() != null;
    }

    private static String summary(WorkItem item, boolean changeable) {
        if (item.answer() == null) {
            return "Answer the question";
        }
        return changeable ? "See or change your answer" : "See your answer";
    }

    /** What a question needs to be shown and kept. */
    record Parts(WorkService service, PictureGallery gallery, ContentLibrary library) {}

    private void answer(CheckAnswer answer) {
        AnswerOutcome outcome =
                service.answer(assignmentId, item.lessonId(), item.checkId(), answer);
        if (outcome instanceof AnswerOutcome.Refused(String reason)) {
            getContent().setVisible(false);
            Notifications.problem(reason);
        }
        onChange.run();
    }
}
