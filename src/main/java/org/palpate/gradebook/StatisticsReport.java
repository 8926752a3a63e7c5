package org.palpate.gradebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.palpate.course.ClassStudent;
import org.palpate.gradebook.statistics.RuleMap;

/**
 * What a group knows and does not know.
 *
 * @param tests one for an assignment; for pooled assignments one for each module edition, the one
 *     with most work first; none where nothing is graded
 * @param cases in the order of the module, or the most frequent first
 * @param students those with attempts, by name; empty for pooled attempts
 * @param teachAgain the most costly first
 * @param versions which rules graded the attempts, those that were left out too
 * @param sources where each attempt is found
 */
public record StatisticsReport(
        List<TestFigures> tests,
        List<CaseFigures> cases,
        RuleMap rules,
        List<ClassStudent> students,
        List<TeachAgain> teachAgain,
        RuleVersions versions,
        Map<UUID, AttemptSource> sources) {

    public StatisticsReport {
        tests = List.copyOf(tests);
        cases = List.copyOf(cases);
        students = List.copyOf(students);
        teachAgain = List.copyOf(teachAgain);
        sources = Map.copyOf(sources);
    }

    public int attempts() {
        return sources.size();
    }

    /** Whether there is neither an attempt nor an answer. */
    public boolean isEmpty() {
        return sources.isEmpty() && tests.stream().allMatch(test -> test.size() == 0);
    }

    /** The figures of one case. */
    public Optional<CaseFigures> ofCase(String caseId) {
        return cases.stream().filter(each -> each.caseId().equals(caseId)).findFirst();
    }
}
