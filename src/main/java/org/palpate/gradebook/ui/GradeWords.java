package org.palpate.gradebook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.palpate.base.ScoreText;
import org.palpate.gradebook.GradeCell;
import org.palpate.gradebook.GradeChange;
import org.palpate.gradebook.GradeChangeKind;
import org.palpate.gradebook.GradeStatus;

/** How grades read on screen. */
final class GradeWords {

    private GradeWords() {}

    static String of(GradeStatus status) {
        return switch (status) {
            case NOT_ASSIGNED -> "Not assigned";
            case NOT_STARTED -> "Not started";
            case IN_PROGRESS -> "Under way";
            case NOT_YET_PASSED -> "Not yet passed";
            case PASSED -> "Passed";
            case EXCUSED -> "Excused";
        };
    }

    /** The tone in which a status is drawn; the words say the same. */
    static String tone(GradeCell cell) {
        return switch (cell.status()) {
            case PASSED -> "good";
            case NOT_YET_PASSED -> cell.isUnsafe() ? "danger" : "caution";
            case IN_PROGRESS, NOT_STARTED, NOT_ASSIGNED, EXCUSED -> "quiet";
        };
    }

    static String sign(GradeCell cell) {
        return switch (cell.status()) {
            case PASSED -> "met";
            case NOT_YET_PASSED -> cell.isUnsafe() ? "shield-unsafe" : "missing";
            case IN_PROGRESS -> "dose-off";
            case NOT_STARTED -> "left-open";
            case NOT_ASSIGNED -> "not-needed";
            case EXCUSED -> "keep";
        };
    }

    /** The score that counts, or a dash. */
    static String score(GradeCell cell) {
        Double score = cell.score();
        return score == null
                ? "–"
                : ScoreText.of(score, cell.status() != GradeStatus.NOT_YET_PASSED);
    }

    /** Status and remarks in a few words. */
    static String state(GradeCell cell) {
        List<String> words = new ArrayList<>();
        words.add(of(cell.status()));
        if (cell.isUnsafe()) {
            words.add("unsafe");
        }
        if (cell.late()) {
            words.add("late");
        }
        if (cell.override() != null) {
            words.add("set by hand");
        }
        return String.join(" · ", words);
    }

    static String of(GradeChangeKind kind) {
        return switch (kind) {
            case OVERRIDDEN -> "Score set by hand";
            case OVERRIDE_REMOVED -> "Score by hand taken back";
            case EXCUSED -> "Excused";
            case EXCUSE_REMOVED -> "Excuse taken back";
            case REOPENED -> "Opened again";
            case REGRADED -> "Graded again";
        };
    }

    static String change(GradeChange change) {
        return change.before().equals(change.after())
                ? change.after()
                : change.before() + " → " + change.after();
    }

    static String percent(double share) {
        return ScoreText.of(share);
    }

    static String percent(@Nullable Double share, String missing) {
        return share == null ? missing : percent(share);
    }

    /** A number with one decimal, or a dash. */
    static String number(@Nullable Double value) {
        return value == null ? "–" : decimals(value, 1);
    }

    /** A number with two decimals, or a dash. */
    static String fine(@Nullable Double value) {
        return value == null ? "–" : decimals(value, 2);
    }

    /** Points with one decimal where they need one. */
    static String points(double points) {
        return decimals(points, 1).replace(".0", "");
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String decimals(double value, int digits) {
        String text = String.format(Locale.ROOT, "%." + digits + "f", value);
        if (Double.parseDouble(text) == 0) {
            return text.replace("-", "");
        }
        return text.replace('-', '−');
    }
}
