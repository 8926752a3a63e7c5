package org.palpate.gradebook.ui;

import java.util.Comparator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.base.ui.AppRoutes;
import org.palpate.content.LessonPart;
import org.palpate.gradebook.AnswerSource;
import org.palpate.gradebook.CheckFigures;

/** Who answered what to a knowledge check; the wrong answers first. */
final class AnswersDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    AnswersDialog(CheckFigures figures, ElementLabels labels) {
        super(figures.title());
        UnorderedList list = new UnorderedList();
        list.addClassName("attempts-dialog__list");
        figures.answers().stream()
                .sorted(
                        Comparator.comparingDouble(AnswerSource::share)
                                .thenComparing(AnswerSource::student))
                .map(answer -> item(answer, labels.answer(figures.question(), answer.answer())))
                .forEach(list::add);
        addClassName("attempts-dialog");
        setMaxWidth("min(44rem, calc(100vw - 1rem))");
        add(new Paragraph(summary(figures)), list);
        LessonPart part = figures.part();
        if (part != null) {
            add(new Paragraph(new Span("Taught in "), TeachAgainPanel.link(part)));
        }
        getFooter().add(new Button("Close", click -> close()));
    }

    private static String summary(CheckFigures figures) {
        long right = figures.answers().stream().filter(each -> each.share() == 1).count();
        long wrong = figures.answers().stream().filter(each -> each.share() == 0).count();
        long partly = figures.answers().size() - right - wrong;
        return right
                + " right"
                + (partly > 0 ? ", " + partly + " in part" : "")
                + ", "
                + wrong
                + " wrong";
    }

    private static ListItem item(AnswerSource source, String words) {
        Anchor link =
                new Anchor(
                        AppRoutes.gradeOf(
                                source.classId(),
                                source.assignmentId(),
                                source.studentId().value()),
                        source.student());
        Span tries = new Span(GradeWords.count(source.tries(), "try", "tries"));
        tries.addClassName("muted");
        Div said = new Div(words);
        said.addClassName("attempts-dialog__answer");
        return new ListItem(link, chip(source.share()), tries, said);
    }

    private static StatusChip chip(double share) {
        if (share == 1) {
            return new StatusChip("met", "Right", "good");
        }
        return share == 0
                ? new StatusChip("against-rule", "Wrong", "caution")
                : new StatusChip("dose-off", GradeWords.percent(share) + " right", "caution");
    }
}
