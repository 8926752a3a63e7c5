package org.palpate.gradebook.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.base.ui.AppRoutes;
import org.palpate.gradebook.AttemptSource;

/** Lists the attempts behind a figure. */
final class AttemptsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    AttemptsDialog(String figure, List<UUID> attempts, Map<UUID, AttemptSource> sources) {
        super(figure);
        UnorderedList list = new UnorderedList();
        list.addClassName("attempts-dialog__list");
        attempts.stream()
                .map(sources::get)
                .filter(Objects::nonNull)
                .sorted(
                        Comparator.comparing(AttemptSource::student)
                                .thenComparing(AttemptSource::submittedAt))
                .map(AttemptsDialog::item)
                .forEach(list::add);
        addClassName("attempts-dialog");
        setMaxWidth("min(44rem, calc(100vw - 1rem))");
        add(list);
        getFooter().add(new Button("Close", click -> close()));
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
