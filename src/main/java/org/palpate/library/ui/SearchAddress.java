package org.palpate.library.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.router.QueryParameters;

import org.palpate.base.ui.AppRoutes;
import org.palpate.library.SearchKind;

/** What is looked for, as it stands in the address. */
record SearchAddress(String words, Optional<SearchKind> kind) {

    private static final String WORDS = "q";
    private static final String KIND = "kind";
    private static final int LONGEST = 200;

    /** Reads an address; an unknown kind does not matter. */
    static SearchAddress from(QueryParameters query) {
        return new SearchAddress(
                query.getSingleParameter(WORDS).orElse(""),
                query.getSingleParameter(KIND).flatMap(SearchKind::named));
    }

    static SearchAddress of(String words) {
        return new SearchAddress(words, Optional.empty());
    }

    SearchAddress {
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    SearchAddress in(SearchKind only) {
        return new SearchAddress(words, Optional.of(only));
    }

    QueryParameters toQuery() {
        Map<String, String> query = new LinkedHashMap<>();
        if (!words.isBlank()) {
            query.put(WORDS, words.strip());
        }
        kind.ifPresent(only -> query.put(KIND, only.slug()));
        return QueryParameters.simple(query);
    }

    /** The address as a link has it. */
    String path() {
        return AppRoutes.SEARCH
                + "?"
                + WORDS
                + "="
                + URLEncoder.encode(words.strip(), StandardCharsets.UTF_8)
                + kind.map(only -> "&" + KIND + "=" + only.slug()).orElse("");
    }
}
