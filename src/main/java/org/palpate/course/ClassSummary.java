package org.palpate.course;

import java.util.List;
import java.util.UUID;

/**
 * One class in a list.
 *
 * @param instructors their names, in the order of the alphabet
 * @param students how many are in it now
 */
public record ClassSummary(
        UUID id, String name, boolean archived, List<String> instructors, int students) {

    public ClassSummary {
        instructors = List.copyOf(instructors);
    }
}
