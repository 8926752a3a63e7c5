package org.palpate.quiz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.planner.Category;

/** Sums up what an owner has done with the cases of the library. */
final class ProgressSummary {

    private ProgressSummary() {}

    /**
     * Sum up.
     *
     * @param graded newest first
     */
    static Progress of(
            ContentLibrary library, List<AttemptListItem> graded, List<OpenDraft> drafts) {
        Map<String, List<AttemptListItem>> gradedByCase =
                graded.stream().collect(Collectors.groupingBy(AttemptListItem::caseId));
        Map<String, OpenDraft> draftByCase =
                drafts.stream().collect(Collectors.toMap(OpenDraft::caseId, Function.identity()));
        Map<String, CaseProgress> cases = new LinkedHashMap<>();
        Map<Category, List<CaseProgress>> byCategory = new EnumMap<>(Category.class);
        for (ClientCase clientCase : library.cases()) {
            CaseProgress progress =
                    caseProgress(
                            clientCase.id(),
                            gradedByCase.getOrDefault(clientCase.id(), List.of()),
                            draftByCase.get(clientCase.id()));
            cases.put(clientCase.id(), progress);
            byCategory
                    .computeIfAbsent(categoryOf(library, clientCase), _ -> new ArrayList<>())
                    .add(progress);
        }
        return new Progress(
                cases,
                byCategory.entrySet().stream()
                        .map(entry -> sum(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static CaseProgress caseProgress(
            String caseId, List<AttemptListItem> graded, @Nullable OpenDraft draft) {
        return new CaseProgress(
                caseId,
                graded.size(),
                graded.isEmpty() ? null : graded.getFirst(),
                graded.stream().mapToDouble(AttemptListItem::score).max().orElse(0),
                graded.stream().anyMatch(AttemptListItem::passed),
                Optional.ofNullable(draft).map(OpenDraft::id).orElse(null),
                Optional.ofNullable(draft).map(OpenDraft::updatedAt).orElse(null));
    }

    private static CategoryProgress sum(Category category, List<CaseProgress> cases) {
        return new CategoryProgress(
                category,
                (int) cases.stream().filter(CaseProgress::solved).count(),
                (int) cases.stream().filter(progress -> progress.graded() > 0).count(),
                cases.size());
    }

    private static Category categoryOf(ContentLibrary library, ClientCase clientCase) {
        return library.planner().plan(clientCase.facts()).category().value();
    }
}
