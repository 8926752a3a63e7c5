package org.palpate.quiz.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

import org.palpate.content.ClientCase;
import org.palpate.planner.Category;
import org.palpate.quiz.CaseProgress;

/** Which cases to show, as it stands in the address. What is null does not matter. */
record CaseFilter(
        @Nullable Category category,
        @Nullable String injury,
        @Nullable Integer level,
        @Nullable Done done) {

    /** Whether a case was solved. */
    enum Done {
        NO,
        YES
    }

    static final CaseFilter ALL = new CaseFilter(null, null, null, null);

    /** The categories that a client can ask for. */
    static final List<Category> CATEGORIES =
            List.of(Category.PRE_EVENT, Category.POST_EVENT, Category.GENERAL, Category.INJURY);

    static final List<Integer> LEVELS = List.of(1, 2, 3);

    /** Read the address; what cannot be understood does not filter. */
    static CaseFilter from(QueryParameters query, List<String> injuries) {
        return new CaseFilter(
                pick(query, "category", CATEGORIES),
                pick(query, "injury", injuries),
                pick(query, "level", LEVELS),
                pick(query, "done", List.of(Done.values())));
    }

    QueryParameters toQuery() {
        Map<String, String> query = new HashMap<>();
        put(query, "category", category);
        put(query, "injury", injury);
        put(query, "level", level);
        put(query, "done", done);
        return QueryParameters.simple(query);
    }

    boolean matches(ClientCase clientCase, CaseTopic topic, CaseProgress progress) {
        return (category == null || category == topic.wanted())
                && (injury == null || topic.injuries().contains(injury))
                && (level == null || level == clientCase.level())
                && (done == null || (done == Done.YES) == progress.solved());
    }

    private static <T> @Nullable T pick(QueryParameters query, String name, List<T> known) {
        Optional<String> word = query.getSingleParameter(name);
        return word.stream()
                .flatMap(text ->
                        Stream.of(known)
                                .flatMap(List::stream)
                                .filter(value -> slug(value).equals(text)))
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, slug(value));
        }
    }

    private static String slug(Object value) {
        return value.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
