package org.palpate.gradebook;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.AccountId;
import org.palpate.account.CurrentUser;
import org.palpate.course.ClassRegister;
import org.palpate.course.ClassStudent;
import org.palpate.gradebook.RegradeLine.Standing;
import org.palpate.quiz.AttemptRegrading;
import org.palpate.quiz.AttemptReview;
import org.palpate.quiz.GradedResult;
import org.palpate.quiz.GradingVersions;
import org.palpate.quiz.Regrading;
import org.palpate.quiz.ReviewedAttempt;
import org.palpate.quiz.UnknownCase;

/**
 * Grades an assignment again when the rules or a case have changed: first a preview, then for good.
 */
@Service
public class RegradeService {

    private final ClassRegister register;
    private final AttemptReview review;
    private final AttemptRegrading regrading;
    private final HistoryEntries history;
    private final GradingVersions versions;
    private final CurrentUser currentUser;
    private final Clock clock;

    RegradeService(
            ClassRegister register,
            AttemptReview review,
            AttemptRegrading regrading,
            HistoryEntries history,
            GradingVersions versions,
            CurrentUser currentUser,
            Clock clock) {
        this.register = register;
        this.review = review;
        this.regrading = regrading;
        this.history = history;
        this.versions = versions;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * What grading the assignment again would change; nothing is stored.
     *
     * @throws UnknownGrade if the class has no such assignment
     */
    @PreAuthorize("@classAccess.reads(#classId)")
    @Transactional(readOnly = true)
    public RegradePreview preview(UUID classId, UUID assignmentId) {
        requireAssignment(classId, assignmentId);
        Map<AccountId, ClassStudent> students = students(classId);
        List<RegradeLine> lines = new ArrayList<>();
        Set<String> lost = new LinkedHashSet<>();
        int unchanged = 0;
        List<ReviewedAttempt> attempts = review.ofAssignment(assignmentId);
        Map<String, String> newest = newest(attempts);
        for (ReviewedAttempt attempt : attempts) {
            Optional<Regrading> found = preview(attempt, newest, lost);
            if (found.filter(Regrading::changesAnything).isPresent()) {
                lines.add(line(attempt, found.get(), students));
            } else {
                unchanged++;
            }
        }
        lines.sort(Comparator.comparing(line -> line.student().displayName()));
        return new RegradePreview(inOne(newest), lines, unchanged, List.copyOf(lost));
    }

    /**
     * Give the attempts in the assignment the grades of a preview.
     *
     * @param version what would grade, as the preview names it
     * @throws IllegalArgumentException if there is no reason
     * @throws UnknownGrade if the class has no such assignment
     */
    @PreAuthorize("@classAccess.teaches(#classId)")
    @Transactional
    public RegradeOutcome apply(UUID classId, UUID assignmentId, String version, String reason) {
        String why =
                Reasons.require(reason, GradeDesk.LONGEST_REASON, "Say why; the history keeps it.");
        requireAssignment(classId, assignmentId);
        List<ReviewedAttempt> attempts = review.ofAssignment(assignmentId);
        Map<String, String> newest = newest(attempts);
        if (!version.equals(inOne(newest))) {
            return new RegradeOutcome.Outdated();
        }
        Set<String> lost = new LinkedHashSet<>();
        int changed = 0;
        for (ReviewedAttempt attempt : attempts) {
            if (preview(attempt, newest, lost).filter(Regrading::changesAnything).isPresent()) {
                Regrading done = regrading.apply(attempt.id()).orElseThrow();
                history.save(
                        new HistoryEntry(
                                assignmentId,
                                attempt.student(),
                                attempt.id(),
                                currentUser.require(),
                                GradeChangeKind.REGRADED,
                                words(done.before()),
                                words(done.after()),
                                why,
                                clock.instant()));
                changed++;
            }
        }
        return new RegradeOutcome.Applied(changed);
    }

    /** What would grade each case of the attempts. */
    private Map<String, String> newest(List<ReviewedAttempt> attempts) {
        return attempts.stream()
                .map(ReviewedAttempt::caseId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), versions::newest));
    }

    private static String inOne(Map<String, String> newest) {
        return newest.values().stream().distinct().sorted().collect(Collectors.joining("; "));
    }

    private Optional<Regrading> preview(
            ReviewedAttempt attempt, Map<String, String> newest, Set<String> lost) {
        if (attempt.contentVersion().equals(newest.get(attempt.caseId()))) {
            return Optional.empty();
        }
        try {
            return regrading.preview(attempt.id());
        } catch (UnknownCase gone) {
            lost.add(attempt.title());
            return Optional.empty();
        }
    }

    private static RegradeLine line(
            ReviewedAttempt attempt, Regrading found, Map<AccountId, ClassStudent> students) {
        ClassStudent student = students.get(attempt.student());
        return new RegradeLine(
                attempt.id(),
                student == null
                        ? new ClassStudent(attempt.student(), "", "", null, false)
                        : student,
                attempt.title(),
                found.versionBefore(),
                found.versionAfter(),
                standing(found.before()),
                standing(found.after()),
                VerdictChanges.between(found.before(), found.after()));
    }

    private static Standing standing(GradedResult result) {
        return new Standing(
                result.scoring().score(), result.scoring().safe(), result.scoring().passed());
    }

    private static String words(GradedResult result) {
        return GradeDesk.percent(result.scoring().score())
                + (result.scoring().safe() ? ", safe" : ", unsafe");
    }

    private void requireAssignment(UUID classId, UUID assignmentId) {
        if (register.assignments(classId).stream()
                .noneMatch(each -> each.id().equals(assignmentId))) {
            throw new UnknownGrade();
        }
    }

    private Map<AccountId, ClassStudent> students(UUID classId) {
        return register.students(classId).stream()
                .collect(Collectors.toMap(ClassStudent::id, Function.identity()));
    }
}
