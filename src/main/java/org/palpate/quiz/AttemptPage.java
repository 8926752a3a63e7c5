package org.palpate.quiz;

import java.util.List;

/**
 * A page of a history, newest first.
 *
 * @param page from 0
 * @param total attempts on all pages together
 */
public record AttemptPage(List<AttemptListItem> items, int page, int size, long total) {

    public AttemptPage {
        items = List.copyOf(items);
    }

    public boolean hasNext() {
        return (page + 1L) * size < total;
    }
}
