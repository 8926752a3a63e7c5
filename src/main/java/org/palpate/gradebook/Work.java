package org.palpate.gradebook;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

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
    private final @Nullable String onlyVersion;
    private final List<RuleVersion> versions;
    private final List<Chosen> chosen;
    private final List<ChosenAnswer> chosenAnswers;

    /** Attempts and answers come oldest first. */
    Work(
            List<ReviewedAttempt> attempts,
            VerdictReading reading,
            List<StudentAnswer> answers,
            TryChoice tries,
            VersionChoice choice,
            String currentVersion) {
        List<Chosen> all = ChosenTries.of(attempts, reading, tries);
        List<RuleVersion> found =
                RuleVersion.of(all.stream().map(Chosen::attempt).toList(), currentVersion);
        this(
                attempts,
                reading,
                answers,
                tries,
                choice == VersionChoice.ALL || found.isEmpty() ? null : found.getFirst().version(),
                found);
    }

    private Work(
            List<ReviewedAttempt> attempts,
            VerdictReading reading,
            List<StudentAnswer> answers,
            TryChoice tries,
            @Nullable String onlyVersion,
            List<RuleVersion> versions) {
        this.attempts = attempts;
        this.reading = reading;
        this.answers = answers;
        this.tries = tries;
        this.onlyVersion = onlyVersion;
        this.versions = versions;
        this.chosen =
                ChosenTries.of(attempts, reading, tries).stream()
                        .filter(each ->
                                onlyVersion == null
                                        || each.attempt().contentVersion().equals(onlyVersion))
                        .toList();
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
                onlyVersion,
                versions);
    }

    /** One attempt for every student and case. */
    List<Chosen> chosen() {
        return chosen;
    }

    /** One answer for every student and knowledge check. */
    List<ChosenAnswer> chosenAnswers() {
        return chosenAnswers;
    }

    /** All versions of the rules behind the attempts, chosen or not. */
    List<RuleVersion> versions() {
        return versions;
    }
}
