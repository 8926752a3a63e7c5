package org.palpate.course.ui;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.palpate.base.ScoreText;
import org.palpate.content.ModuleItem;
import org.palpate.content.PassRule;
import org.palpate.course.OutcomeFigures;

/** How assignments read on screen. */
final class AssignmentWords {

    private static final int LINE = 110;

    private AssignmentWords() {}

    static String percent(double share) {
        return ScoreText.of(share);
    }

    static String count(long number, String one, String many) {
        return number == 1 ? "1 " + one : number + " " + many;
    }

    /** The beginning of a long text, as far as it fits on a line or two. */
    static String shorten(String text) {
        if (text.length() <= LINE) {
            return text;
        }
        int end = text.lastIndexOf(' ', LINE);
        return text.substring(0, end < 0 ? LINE : end) + "…";
    }

    /** How far away a moment is: "in 3 days", "2 hours ago". */
    static String distance(Instant moment, Instant now) {
        boolean ahead = moment.isAfter(now);
        Duration away = ahead ? Duration.between(now, moment) : Duration.between(moment, now);
        String length = length(away);
        return ahead ? "in " + length : length + " ago";
    }

    static String length(Duration duration) {
        if (duration.toMinutes() < 1) {
            return "less than a minute";
        } else if (duration.toMinutes() < 90) {
            return count(duration.toMinutes(), "minute", "minutes");
        } else if (duration.toHours() < 36) {
            return count(duration.toHours(), "hour", "hours");
        }
        return count(Math.round(duration.toHours() / 24.0), "day", "days");
    }

    /** What passes, in a sentence or two. */
    static String rule(PassRule rule, boolean exam) {
        StringBuilder words = new StringBuilder("You pass with ");
        words.append(percent(rule.score())).append(" or more");
        words.append(
                rule.allSafe()
                        ? ", every plan safe, and everything done."
                        : " and everything done.");
        if (!exam) {
            words.append(' ').append(tries(rule));
        }
        return words.toString();
    }

    /** What passes, as whoever teaches reads it. */
    static String ruleForTeachers(PassRule rule, boolean exam) {
        if (exam) {
            return percent(rule.score())
                    + " or more, "
                    + (rule.allSafe() ? "all plans safe, " : "")
                    + "everything done; one sitting";
        }
        String tries =
                switch (rule.attempts()) {
                    case 0 -> "any number of tries";
                    case 1 -> "one try";
                    default -> rule.attempts() + " tries";
                };
        return percent(rule.score())
                + " or more, "
                + (rule.allSafe() ? "all plans safe, " : "")
                + "everything done; "
                + tries
                + (rule.attempts() == 1
                        ? ""
                        : rule.counting() == PassRule.Counting.BEST
                                ? ", the best counts"
                                : ", the last counts");
    }

    private static String tries(PassRule rule) {
        boolean best = rule.counting() == PassRule.Counting.BEST;
        return switch (rule.attempts()) {
            case 0 -> "Try as often as you like; the " + (best ? "best" : "last") + " try counts.";
            case 1 -> "You have one try at each case and question.";
            default ->
                    "You have %d tries at each case and question; the %s counts."
                            .formatted(rule.attempts(), best ? "best" : "last");
        };
    }

    static String kind(ModuleItem item) {
        return switch (item) {
            case ModuleItem.LessonItem _ -> "Lesson";
            case ModuleItem.CardItem _ -> "Technique card";
            case ModuleItem.CheckItem _ -> "Question";
            case ModuleItem.CaseItem _ -> "Client";
        };
    }

    /**
     * How a student stands, in a few words; a score that was set takes the place of the earned.
     *
     * @param open whether more can be earned
     */
    static String standing(
            @Nullable OutcomeFigures figures,
            @Nullable Double given,
            int done,
            int total,
            boolean open) {
        String progress = done + " of " + total + " done";
        Double earned = figures == null ? null : figures.score();
        if (given != null) {
            return progress + ", score " + percent(given);
        } else if (figures == null || earned == null) {
            return progress;
        }
        return open
                ? progress + ", " + percent(earned) + " of all points so far"
                : progress + ", score " + ScoreText.of(earned, figures.passed());
    }

    /** Where a score that was set comes from, beside what was earned. */
    static String given(double score, @Nullable OutcomeFigures figures) {
        Double earned = figures == null ? null : figures.score();
        String set = "Your instructor set " + percent(score);
        return earned == null ? set : set + " in place of the " + percent(earned) + " you earned";
    }
}
