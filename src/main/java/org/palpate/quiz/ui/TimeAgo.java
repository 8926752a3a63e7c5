package org.palpate.quiz.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A moment told by its distance from now, which reads right in every time zone. */
@Tag("time")
final class TimeAgo extends HtmlContainer {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    TimeAgo(Instant moment, Instant now) {
        getElement().setAttribute("datetime", moment.toString());
        getElement().setText(describe(moment, now));
    }

    static String describe(Instant moment, Instant now) {
        Duration since = Duration.between(moment, now);
        if (since.toMinutes() < 1) {
            return "just now";
        }
        if (since.toHours() < 1) {
            return count(since.toMinutes(), "minute");
        }
        if (since.toDays() < 1) {
            return count(since.toHours(), "hour");
        }
        return since.toDays() < 30 ? count(since.toDays(), "day") : "on " + DATE.format(moment);
    }

    private static String count(long number, String unit) {
        return number == 1 ? "1 " + unit + " ago" : number + " " + unit + "s ago";
    }
}
