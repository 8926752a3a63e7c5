package org.palpate.gradebook.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.base.ui.AppRoutes;
import org.palpate.gradebook.AttemptSource;

/** Leads from a figure to the attempts behind it. */
final class AttemptsButton extends Button {

    private static final long serialVersionUID = 1L;

    AttemptsButton(String figure, List<UUID> attempts, Map<UUID, AttemptSource> sources) {
        setText(
                attempts.isEmpty()
                        ? "None"
                        : GradeWords.count(attempts.size(), "attempt", "attempts"));
        setAriaLabel(getText() + " behind: " + figure);
        setEnabled(!attempts.isEmpty());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("attempts-button");
        addClickListener(click -> dialog(figure, attempts, sources).open());
    }

    private static Dialog dialog(
            String figure, List<UUID> attempts, Map<UUID, AttemptSource> sources) {
        UnorderedList list = new UnorderedList();
        list.addClassName("attempts-dialog__list");
        attempts.stream()
                .map(sources::get)
                .filter(Objects::nonNull)
                .sorted(
                        Comparator.comparing(AttemptSource::student)
                                .thenComparing(AttemptSource::submittedAt))
                .map(AttemptsButton::item)
                .forEach(list::add);
        Dialog dialog = new Dialog(figure);
        dialog.addClassName("attempts-dialog");
        dialog.add(list);
        dialog.getFooter().add(new Button("Close", click -> dialog.close()));
        return dialog;
    }

    private static ListItem item(AttemptSource source) {
        Anchor link =
                new Anchor(
                        AppRoutes.attemptInClass(source.classId(), source.attemptId()),
                        source.student());
        Span what = new Span(source.caseTitle() + " · " + GradeWords.percent(source.score()));
        what.addClassName("muted");
        return new ListItem(link, what, StatusChip.safety(source.safe()));
    }
}
