package org.palpate.gradebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.palpate.course.ClassStudent;
import org.palpate.gradebook.statistics.RuleMap;
import org.palpate.gradebook.statistics.TestStatistics;

/**
 * What a group knows and does not know.
 *
 * @param test the cases together as one test, over the students who did them all; null for attempts
 *     pooled over several assignments
 * @param cases in the order of the module, or the most frequent first
 * @param students those with attempts, by name; empty for pooled attempts
 * @param teachAgain the most costly first
 * @param sources where each attempt is found
 */
public record StatisticsReport(
        @Nullable TestStatistics test,
        List<CaseFigures> cases,
        RuleMap rules,
        List<ClassStudent> students,
        List<TeachAgain> teachAgain,
        Map<UUID, AttemptSource> sources) {

    public StatisticsReport {
        cases = List.copyOf(cases);
        students = List.copyOf(students);
        teachAgain = List.copyOf(teachAgain);
        sources = Map.copyOf(sources);
    }

    public int attempts() {
        return sources.size();
    }

    /** The figures of one case. */
    public Optional<CaseFigures> ofCase(String caseId) {
        return cases.stream().filter(each -> each.caseId().equals(caseId)).findFirst();
    }
}
