package org.palpate.library;

import java.util.Map;
import java.util.Set;

import org.palpate.content.KnowledgeCheck;
import org.palpate.content.Lesson;

/**
 * How far somebody is with the lessons.
 *
 * @param lessonsRead ids of the lessons that were marked as read
 * @param checks the best share, 0 to 1, of every check that was answered
 */
public record ReadingProgress(Set<String> lessonsRead, Map<CheckKey, Double> checks) {

    /** Nothing has been read or answered. */
    public static final ReadingProgress NONE = new ReadingProgress(Set.of(), Map.of());

    public ReadingProgress {
        lessonsRead = Set.copyOf(lessonsRead);
        checks = Map.copyOf(checks);
    }

    public boolean hasRead(Lesson lesson) {
        return lessonsRead.contains(lesson.id());
    }

    /** Whether a check was answered wholly right at least once. */
    public boolean isRight(Lesson lesson, KnowledgeCheck check) {
        return checks.getOrDefault(new CheckKey(lesson.id(), check.id()), 0.0) == 1;
    }

    /** How many checks of a lesson were answered wholly right. */
    public int right(Lesson lesson) {
        return Math.toIntExact(
                lesson.checks().stream().filter(check -> isRight(lesson, check)).count());
    }
}
