package org.palpate.library;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which cards are looked for, as it stands in the address.
 *
 * @param query what was typed; empty for nothing
 * @param chosen the chosen value of each facet that matters
 */
public record CardFilter(String query, Map<CardFacet, String> chosen) {

    /** The parameter of the address that holds what was typed. */
    public static final String QUERY = "q";

    /** Every card. */
    public static final CardFilter ALL = new CardFilter("", Map.of());

    public CardFilter {
        query = query.strip();
        chosen = Map.copyOf(chosen);
    }

    /** Read the parameters of an address; each counts once. */
    public static CardFilter of(Map<String, List<String>> parameters) {
        Map<CardFacet, String> chosen = new EnumMap<>(CardFacet.class);
        for (CardFacet facet : CardFacet.values()) {
            first(parameters, facet.parameter()).ifPresent(value -> chosen.put(facet, value));
        }
        return new CardFilter(first(parameters, QUERY).orElse(""), chosen);
    }

    /** The parameters for an address, always in the same order. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!query.isEmpty()) {
            parameters.put(QUERY, query);
        }
        for (CardFacet facet : CardFacet.values()) {
            value(facet).ifPresent(value -> parameters.put(facet.parameter(), value));
        }
        return parameters;
    }

    public Optional<String> value(CardFacet facet) {
        return Optional.ofNullable(chosen.get(facet));
    }

    public boolean isEmpty() {
        return query.isEmpty() && chosen.isEmpty();
    }

    public CardFilter with(CardFacet facet, String value) {
        Map<CardFacet, String> more = copy();
        more.put(facet, value);
        return new CardFilter(query, more);
    }

    public CardFilter without(CardFacet facet) {
        Map<CardFacet, String> fewer = copy();
        fewer.remove(facet);
        return new CardFilter(query, fewer);
    }

    public CardFilter typed(String text) {
        return new CardFilter(text, chosen);
    }

    private Map<CardFacet, String> copy() {
        Map<CardFacet, String> copy = new EnumMap<>(CardFacet.class);
        copy.putAll(chosen);
        return copy;
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
