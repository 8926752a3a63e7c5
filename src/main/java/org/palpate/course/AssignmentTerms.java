package org.palpate.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;

/**
 * Who works on an assignment, when and how.
 *
 * @param timeLimitMinutes for exams; null where there is no limit
 * @param releaseAtClose whether the results of an exam show once nobody can work on it any more
 * @param wholeClass everybody in the class, whenever they join
 * @param students the chosen ones where it is not the whole class
 */
public record AssignmentTerms(
        String title,
        AssignmentWindow window,
        AssignmentMode mode,
        @Nullable Integer timeLimitMinutes,
        boolean releaseAtClose,
        boolean wholeClass,
        Set<AccountId> students) {

    /** The longest title. */
    public static final int TITLE_MAX_LENGTH = 200;

    /** The longest exam in minutes. */
    public static final int TIME_LIMIT_MAX = 24 * 60;

    public AssignmentTerms {
        title = title.strip();
        students = Set.copyOf(students);
    }

    /** Why it cannot be assigned like this, in sentences; empty where it can. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (title.isEmpty()) {
            problems.add("Give the assignment a title.");
        } else if (title.length() > TITLE_MAX_LENGTH) {
            problems.add("The title is longer than " + TITLE_MAX_LENGTH + " characters.");
        }
        String dates = window.problem();
        if (dates != null) {
            problems.add(dates);
        }
        if (!wholeClass && students.isEmpty()) {
            problems.add("Choose at least one student, or the whole class.");
        }
        if (timeLimitMinutes != null
                && (timeLimitMinutes < 1 || timeLimitMinutes > TIME_LIMIT_MAX)) {
            problems.add("The time limit is between 1 minute and 24 hours.");
        }
        if (mode == AssignmentMode.PRACTICE && (timeLimitMinutes != null || releaseAtClose)) {
            problems.add("Only an exam has a time limit and a release.");
        }
        if (releaseAtClose && window.closes() == null) {
            problems.add("Say when the exam closes, or release the results yourself.");
        }
        return problems;
    }

    void requireSound() {
        List<String> problems = problems();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.stream().collect(Collectors.joining(" ")));
        }
    }
}
