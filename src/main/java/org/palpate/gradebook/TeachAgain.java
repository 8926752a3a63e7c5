package org.palpate.gradebook;

import java.util.List;
import java.util.UUID;

import org.palpate.content.LessonPart;

/**
 * A section of a lesson that is worth teaching again.
 *
 * @param lost the marks that were lost by the rules it teaches
 * @param students how many students lost some
 * @param rules the rules it teaches that cost marks, the most costly first
 * @param attempts the attempts behind it
 * @param checks its knowledge checks that somebody answered wrongly
 */
public record TeachAgain(
        LessonPart part,
        double lost,
        int students,
        List<String> rules,
        List<UUID> attempts,
        List<CheckFigures> checks) {

    public TeachAgain {
        rules = List.copyOf(rules);
        attempts = List.copyOf(attempts);
        checks = List.copyOf(checks);
    }

    /** How many answers to its knowledge checks are not wholly right. */
    public int wrongAnswers() {
        return checks.stream().mapToInt(CheckFigures::wrong).sum();
    }

    /** How many answers to these there are. */
    public int answers() {
        return checks.stream().mapToInt(CheckFigures::size).sum();
    }
}
