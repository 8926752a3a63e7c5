package org.palpate.gradebook.ui;

import java.util.Locale;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

import org.palpate.base.ui.AppRoutes;
import org.palpate.gradebook.RegradeLine;
import org.palpate.gradebook.RegradeLine.Standing;
import org.palpate.gradebook.VerdictChange;
import org.palpate.grading.Verdict;

/** What a regrade would change for one attempt, and why. */
final class RegradeCard extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    RegradeCard(UUID classId, RegradeLine line) {
        Anchor student =
                new Anchor(
                        AppRoutes.attemptInClass(classId, line.attemptId()),
                        line.student().displayName());
        student.addClassName("regrade__student");
        Span title = new Span(line.caseTitle());
        title.addClassName("muted");
        Span change = new Span(words(line.before()) + " → " + words(line.after()));
        change.addClassName("regrade__change");
        Span versions =
                new Span(
                        "Rules and case: version "
                                + line.versionBefore()
                                + " → "
                                + line.versionAfter());
        versions.addClassNames("muted", "regrade__versions");
        UnorderedList why = new UnorderedList();
        line.changes().forEach(each -> why.add(item(each)));
        NativeDetails details =
                new NativeDetails(
                        GradeWords.count(
                                line.changes().size(),
                                "element is judged differently",
                                "elements are judged differently"),
                        why);
        details.setOpen(line.changesTheGrade());
        getContent().addClassNames("panel", "regrade__card");
        getContent().add(new Div(student, title), change, versions, details);
    }

    private static String words(Standing standing) {
        return GradeWords.percent(standing.score())
                + ", "
                + (standing.safe() ? "safe" : "unsafe")
                + ", "
                + (standing.passed() ? "passed" : "not yet passed");
    }

    private static ListItem item(VerdictChange change) {
        Span element = new Span(change.element());
        element.addClassName("regrade__element");
        Span verdict =
                new Span(
                        verdict(change.before(), "not judged")
                                + " → "
                                + verdict(change.after(), "no longer judged")
                                + " ("
                                + GradeWords.points(change.creditBefore())
                                + " → "
                                + GradeWords.points(change.creditAfter())
                                + " points)");
        Span rules =
                new Span(change.rules().isEmpty() ? "" : "by " + String.join(", ", change.rules()));
        rules.addClassName("muted");
        return new ListItem(element, verdict, rules);
    }

    private static String verdict(@Nullable Verdict verdict, String missing) {
        return verdict == null
                ? missing
                : verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
