package org.palpate.quiz.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.planner.Category;
import org.palpate.planner.FactDefinition;
import org.palpate.quiz.FactText;

/**
 * What a client says the visit is about. It comes from what is told, never from the protocol, so
 * that it gives no answer away.
 *
 * @param wanted the category whose goal the client names; null where the client names none
 * @param goal the goal in words
 * @param injuries ids of the injuries that are told, {@value #NO_INJURY} among them
 */
record CaseTopic(@Nullable Category wanted, String goal, List<String> injuries) {

    static final String NO_INJURY = "none";

    private static final String GOAL = "goal";
    private static final String INJURY = "injury.kind";

    static CaseTopic of(ClientCase clientCase, ContentLibrary library) {
        List<String> goals = FactText.toldWords(clientCase.facts(), GOAL);
        List<String> injuries = FactText.toldWords(clientCase.facts(), INJURY);
        return new CaseTopic(
                goals.stream()
                        .map(CaseTopic::categoryOf)
                        .findFirst()
                        .flatMap(each -> each)
                        .orElse(null),
                goals.isEmpty() ? "" : word(library, GOAL, goals.getFirst()),
                injuries.isEmpty() ? List.of(NO_INJURY) : injuries);
    }

    /** The injuries that cases can have, in the order of the vocabulary. */
    static List<String> injuriesIn(ContentLibrary library) {
        List<String> told =
                library.cases().stream()
                        .flatMap(clientCase -> of(clientCase, library).injuries().stream())
                        .toList();
        return library.vocabulary().fact(INJURY).stream()
                .flatMap(fact -> fact.words().stream())
                .map(FactDefinition.Word::id)
                .filter(told::contains)
                .toList();
    }

    static String injuryLabel(ContentLibrary library, String injury) {
        return injury.equals(NO_INJURY)
                ? "No injury"
                : PlanLabels.capital(word(library, INJURY, injury));
    }

    boolean hasInjury() {
        return !injuries.contains(NO_INJURY);
    }

    private static Optional<Category> categoryOf(String goal) {
        return Optional.ofNullable(
                switch (goal) {
                    case "ready" -> Category.PRE_EVENT;
                    case "recover" -> Category.POST_EVENT;
                    case "maintain" -> Category.GENERAL;
                    case "heal" -> Category.INJURY;
                    default -> null;
                });
    }

    private static String word(ContentLibrary library, String fact, String id) {
        return Stream.of(fact)
                .map(library.vocabulary()::fact)
                .flatMap(Optional::stream)
                .map(definition -> FactText.word(definition, id))
                .findFirst()
                .orElse(id);
    }
}
