package org.palpate.library;

import java.util.List;

/**
 * One thing that can be found.
 *
 * @param id the word that names it exactly
 * @param names other words for it
 * @param text what can be read there, in sentences
 */
record SearchEntry(
        SearchKind kind,
        String id,
        String path,
        String title,
        String context,
        List<String> names,
        String text) {

    SearchEntry {
        names = List.copyOf(names);
    }
}
