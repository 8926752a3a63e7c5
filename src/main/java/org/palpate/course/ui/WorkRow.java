package org.palpate.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.palpate.base.ui.AppRoutes;
import org.palpate.content.ContentLink;
import org.palpate.content.KnowledgeCheck;
import org.palpate.content.ModuleItem;
import org.palpate.course.AssignmentWork;
import org.palpate.course.WorkItem;
import org.palpate.course.WorkService;

/** One item of an assignment: what it is, how far it is, and the way to it. */
final class WorkRow extends Composite<ListItem> {

    private final Div head = new Div();
    private final transient WorkService service;

    WorkRow(
            AssignmentWork work,
            WorkItem item,
            boolean next,
            CheckSlot.Parts parts,
            Runnable onChange) {
        this.service = parts.service();
        getContent().addClassName("work-row");
        head.addClassName("work-row__head");
        getContent().add(head);
        show(work, item, next);
        KnowledgeCheck question = item.check();
        if (item.item() instanceof ModuleItem.CheckItem check
                && question != null
                && CheckSlot.isOpenTo(item)) {
            getContent().add(new CheckSlot(work, item, check, question, parts, onChange));
        }
    }

    /** Tell how far it is; a question that was just answered stays with its explanation. */
    void show(AssignmentWork work, WorkItem item, boolean next) {
        getContent().setClassName("work-row--done", item.isDone());
        getContent().setClassName("work-row--next", next);
        Span kind = new Span(AssignmentWords.kind(item.item()));
        kind.addClassName("work-row__kind");
        Span title = new Span(AssignmentWords.shorten(item.title()));
        title.addClassName("work-row__title");
        Div what = new Div(kind, title);
        what.addClassName("work-row__what");
        head.removeAll();
        head.add(sign(item), what, marks(work, item), way(work, item, next));
    }

    private static Span sign(WorkItem item) {
        Span sign = new Span();
        sign.addClassNames(
                "glyph",
                switch (item.state()) {
                    case TODO -> "glyph--left-open";
                    case BEGUN -> "glyph--phase";
                    case DONE -> "glyph--met";
                });
        sign.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        switch (item.state()) {
                            case TODO -> "To do";
                            case BEGUN -> "Begun";
                            case DONE -> "Done";
                        });
        return sign;
    }

    private static Div marks(AssignmentWork work, WorkItem item) {
        Div marks = new Div();
        marks.addClassName("work-row__marks");
        if (item.score() != null) {
            Span score = new Span(AssignmentWords.percent(item.score()));
            score.addClassName("work-row__score");
            marks.add(score);
        }
        if (item.safe() != null && !item.safe()) {
            marks.add(StateChip.safety(false));
        }
        if (work.isExam() && work.figures() == null && item.isDone()) {
            marks.add(new Span(item.item() instanceof ModuleItem.CaseItem ? "Handed in" : "Kept"));
        } else if (item.tries() > 0 && item.triesAllowed() > 1) {
            marks.add(new Span("Try " + item.tries() + " of " + item.triesAllowed()));
        }
        if (item.state() == WorkItem.State.BEGUN) {
            marks.add(new Span("Plan begun"));
        }
        return marks;
    }

    private Component way(AssignmentWork work, WorkItem item, boolean next) {
        Div way = new Div();
        way.addClassName("work-row__way");
        switch (item.item()) {
            case ModuleItem.LessonItem(var lesson) ->
                    way.add(
                            link(
                                    new ContentLink(ContentLink.Kind.LESSON, lesson, "").path(),
                                    item.isDone() ? "Read again" : "Read",
                                    item,
                                    next));
            case ModuleItem.CardItem(var card) -> {
                Button open =
                        new Button(
                                item.isDone() ? "Study again" : "Study",
                                event -> {
                                    service.studyCard(work.id(), card);
                                    UI.getCurrent()
                                            .navigate(
                                                    new ContentLink(ContentLink.Kind.CARD, card, "")
                                                            .path());
                                });
                open.setAriaLabel(open.getText() + ": " + item.title());
                way.add(open);
            }
            case ModuleItem.CheckItem _ -> addRefusal(way, work, item);
            case ModuleItem.CaseItem(var caseId) -> addCase(way, work, item, caseId, next);
        }
        return way;
    }

    private static void addCase(
            Div way, AssignmentWork work, WorkItem item, String caseId, boolean next) {
        if (item.attemptId() != null) {
            way.add(link(AppRoutes.resultOf(item.attemptId()), "Result", item, false));
        }
        if (item.refusal() == null) {
            String word =
                    switch (item.state()) {
                        case TODO -> "Treat";
                        case BEGUN -> "Go on";
                        case DONE -> "Try again";
                    };
            way.add(link(AppRoutes.assignedCaseOf(work.id(), caseId), word, item, next));
        }
        addRefusal(way, work, item);
    }

    /** What holds for the whole assignment is said above; here only what holds for this item. */
    private static void addRefusal(Div way, AssignmentWork work, WorkItem item) {
        if (item.refusal() != null && work.refusal() == null && !work.isExam()) {
            Paragraph why = new Paragraph(item.refusal());
            why.addClassName("muted");
            way.add(why);
        }
    }

    private static Anchor link(String path, String word, WorkItem item, boolean next) {
        Anchor link = new Anchor(path, word);
        link.getElement().setAttribute("aria-label", word + ": " + item.title());
        link.addClassName("button-link");
        if (!next) {
            link.addClassName("button-link--quiet");
        }
        return link;
    }
}
