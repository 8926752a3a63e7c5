package org.palpate.library.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

import org.palpate.planner.Certainty;
import org.palpate.planner.Rule;

/** Which rules to show, as it stands in the address. */
record RuleFilter(String words, @Nullable Certainty certainty) {

    static final RuleFilter ALL = new RuleFilter("", null);

    private static final String WORDS = "q";
    private static final String CERTAINTY = "sure";

    /** Reads the address; what cannot be understood does not filter. */
    static RuleFilter from(QueryParameters query) {
        return new RuleFilter(
                query.getSingleParameter(WORDS).orElse(""),
                query.getSingleParameter(CERTAINTY).stream()
                        .flatMap(word ->
                                Arrays.stream(Certainty.values())
                                        .filter(each -> slug(each).equals(word)))
                        .findFirst()
                        .orElse(null));
    }

    QueryParameters toQuery() {
        Map<String, String> query = new LinkedHashMap<>();
        if (!words.isBlank()) {
            query.put(WORDS, words.strip());
        }
        if (certainty != null) {
            query.put(CERTAINTY, slug(certainty));
        }
        return QueryParameters.simple(query);
    }

    boolean matches(Rule rule) {
        String text =
                (rule.id() + " " + rule.section() + " " + rule.says()).toLowerCase(Locale.ROOT);
        return (certainty == null || certainty == rule.certainty())
                && Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                        .allMatch(text::contains);
    }

    private static String slug(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }
}
