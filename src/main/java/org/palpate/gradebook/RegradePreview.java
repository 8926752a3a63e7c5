package org.palpate.gradebook;

import java.util.List;

/**
 * What grading an assignment again would change.
 *
 * @param version what would grade: the version of the content, and the editions of own cases
 * @param lines the attempts that would change, by student
 * @param unchanged how many attempts keep their grade as it is
 * @param lost titles of cases that are no longer known; their attempts keep their grade
 */
public record RegradePreview(
        String version, List<RegradeLine> lines, int unchanged, List<String> lost) {

    public RegradePreview {
        lines = List.copyOf(lines);
        lost = List.copyOf(lost);
    }
}
