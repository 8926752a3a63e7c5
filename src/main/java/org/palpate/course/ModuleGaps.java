package org.palpate.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.palpate.account.AccountId;
import org.palpate.content.ContentLibrary;
import org.palpate.content.ModuleItem;
import org.palpate.content.ModuleItem.CardItem;
import org.palpate.content.ModuleItem.CaseItem;
import org.palpate.content.ModuleItem.CheckItem;
import org.palpate.content.ModuleItem.LessonItem;

/** Says what keeps a module from being assigned. */
@Component
class ModuleGaps {

    private final ContentLibrary library;
    private final OwnCases ownCases;
    private final CaseWriting writing;

    ModuleGaps(ContentLibrary library, OwnCases ownCases, CaseWriting writing) {
        this.library = library;
        this.ownCases = ownCases;
        this.writing = writing;
    }

    List<String> of(ModuleDraft draft, AccountId author) {
        List<String> gaps = new ArrayList<>();
        if (draft.title().isEmpty()) {
            gaps.add("Give the module a title.");
        }
        if (draft.lead().isEmpty()) {
            gaps.add("Say in one sentence what it is about.");
        }
        if (draft.minutes() < 1) {
            gaps.add("Say how many minutes it takes.");
        }
        if (draft.items().isEmpty()) {
            gaps.add("Add a lesson, a card, a check or a case.");
        }
        draft.items().forEach(item -> obstacle(item, author).ifPresent(gaps::add));
        return gaps;
    }

    private Optional<String> obstacle(ModuleItem item, AccountId author) {
        return switch (item) {
            case LessonItem(var id) -> missing("lesson", id, library.lesson(id).isPresent());
            case CardItem(var id) -> missing("card", id, library.card(id).isPresent());
            case CheckItem(var lesson, var check) ->
                    missing(
                            "check",
                            check,
                            library.lesson(lesson).stream()
                                    .flatMap(found -> found.checks().stream())
                                    .anyMatch(known -> known.id().equals(check)));
            case CaseItem(var id) ->
                    CourseIds.ownCase(id).isPresent()
                            ? ownCase(id, author)
                            : missing("case", id, library.clientCase(id).isPresent());
        };
    }

    private Optional<String> ownCase(String id, AccountId author) {
        Optional<OwnCase> found =
                CourseIds.ownCase(id)
                        .flatMap(ownCases::findById)
                        .filter(ownCase -> ownCase.belongsTo(author));
        if (found.isEmpty()) {
            return Optional.of("One of your own cases is gone. Take it out.");
        }
        CaseDraft draft = writing.readDraft(found.get().draft());
        CaseReading reading = writing.read(draft);
        return reading.isReady()
                ? Optional.empty()
                : Optional.of(
                        "“%s” is not ready: %s"
                                .formatted(
                                        draft.title().isEmpty() ? "Your own case" : draft.title(),
                                        reading.firstObstacle()));
    }

    private static Optional<String> missing(String kind, String id, boolean known) {
        return known
                ? Optional.empty()
                : Optional.of(
                        "The %s “%s” is no longer in the library. Take it out."
                                .formatted(kind, id));
    }
}
