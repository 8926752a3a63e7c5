package org.palpate.gradebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.palpate.course.ClassAssignment;
import org.palpate.course.StudentAnswer;
import org.palpate.gradebook.ChosenAnswers.ChosenAnswer;
import org.palpate.gradebook.ChosenTries.Chosen;
import org.palpate.quiz.ReviewedAttempt;

/** What students did in some assignments, and which of their tries a report looks at. */
final class Work {

    private final List<ReviewedAttempt> attempts;
    private final VerdictReading reading;
    private final List<StudentAnswer> answers;
    private final TryChoice tries;
    private final VersionChoice versions;

    /** By case: the version that counts as the newest. */
    private final Map<String, String> newest;

    private final List<Chosen> all;
    private final List<ChosenAnswer> chosenAnswers;

    /**
     * Attempts and answers come oldest first.
     *
     * @param now which version grades a case now
     */
    Work(
            List<ReviewedAttempt> attempts,
            VerdictReading reading,
            List<StudentAnswer> answers,
            TryChoice tries,
            VersionChoice versions,
            UnaryOperator<String> now) {
        this(attempts, reading, answers, tries, versions, RuleVersions.newest(attempts, now));
    }

    private Work(
            List<ReviewedAttempt> attempts,
            VerdictReading reading,
            List<StudentAnswer> answers,
            TryChoice tries,
            VersionChoice versions,
            Map<String, String> newest) {
        this.attempts = attempts;
        this.reading = reading;
        this.answers = answers;
        this.tries = tries;
        this.versions = versions;
        this.newest = newest;
        this.all = ChosenTries.of(attempts, reading, tries);
        this.chosenAnswers = ChosenAnswers.of(answers, tries);
    }

    /** The same for some of the assignments. */
    Work in(List<ClassAssignment> assignments) {
        Set<UUID> ids = assignments.stream().map(ClassAssignment::id).collect(Collectors.toSet());
        return new Work(
                attempts.stream().filter(each -> ids.contains(each.assignmentId())).toList(),
                reading,
                answers.stream().filter(each -> ids.contains(each.assignmentId())).toList(),
                tries,
                versions,
                newest);
    }

    /**
     * One attempt for every student and case; a first that the wrong rules graded has no stand-in.
     */
    List<Chosen> chosen() {
        return switch (versions) {
            case ALL -> all;
            case NEWEST -> all.stream().filter(this::isNewest).toList();
        };
    }

    /** One answer for every student and knowledge check. */
    List<ChosenAnswer> chosenAnswers() {
        return chosenAnswers;
    }

    /** Which rules graded the attempts, chosen or not. */
    RuleVersions versions() {
        int newestOnes = (int) all.stream().filter(this::isNewest).count();
        return new RuleVersions(newestOnes, all.size() - newestOnes);
    }

    private boolean isNewest(Chosen chosen) {
        return chosen.attempt().contentVersion().equals(newest.get(chosen.attempt().caseId()));
    }
}
