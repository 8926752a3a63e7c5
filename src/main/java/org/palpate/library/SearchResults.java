package org.palpate.library;

import java.util.List;

/**
 * What a search found, in groups; the group with the best match first.
 *
 * @param understood the words that were really looked for, where they were mistyped; otherwise
 *     empty
 * @param total how many things fit, shown or not
 */
public record SearchResults(String understood, int total, List<Group> groups) {

    /** Nothing was looked for, or nothing was found. */
    public static final SearchResults NONE = new SearchResults("", 0, List.of());

    public SearchResults {
        groups = List.copyOf(groups);
    }

    /**
     * Hits of one kind, the best first.
     *
     * @param total how many there are, shown or not
     */
    public record Group(SearchKind kind, int total, List<SearchHit> hits) {

        public Group {
            hits = List.copyOf(hits);
        }
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Every hit that is shown, group by group. */
    public List<SearchHit> hits() {
        return groups.stream().flatMap(group -> group.hits().stream()).toList();
    }
}
