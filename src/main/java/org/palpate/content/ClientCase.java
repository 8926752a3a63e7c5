package org.palpate.content;

import java.util.List;

import org.palpate.planner.CaseFacts;

/**
 * A client's story and the facts behind it.
 *
 * @param level 1 for beginners to 3 for the advanced
 * @param learning the learning point, shown with the result
 * @param client the client's name
 * @param story Markdown
 * @param similar ids of cases to try next
 */
public record ClientCase(
        String id,
        String title,
        int level,
        String learning,
        String client,
        CaseFacts facts,
        String story,
        List<String> similar) {

    public ClientCase {
        similar = List.copyOf(similar);
    }
}
