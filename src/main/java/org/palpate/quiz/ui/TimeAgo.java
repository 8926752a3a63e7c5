package org.palpate.quiz.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;

import org.palpate.base.ui.MomentText;

/** A moment told by its distance from now; what is long ago by its day. */
@Tag("time")
final class TimeAgo extends HtmlContainer {

    TimeAgo(Instant moment, Instant now) {
        getElement().setAttribute("datetime", moment.toString());
        describe(moment, now)
                .ifPresentOrElse(
                        words -> add(new Text(words)),
                        () -> add(new Text("on "), MomentText.day(moment)));
    }

    /** The distance in words; empty from thirty days on. */
    static Optional<String> describe(Instant moment, Instant now) {
        Duration since = Duration.between(moment, now);
        if (since.toMinutes() < 1) {
            return Optional.of("just now");
        }
        if (since.toHours() < 1) {
            return Optional.of(count(since.toMinutes(), "minute"));
        }
        if (since.toDays() < 1) {
            return Optional.of(count(since.toHours(), "hour"));
        }
        return since.toDays() < 30 ? Optional.of(count(since.toDays(), "day")) : Optional.empty();
    }

    private static String count(long number, String unit) {
        return number == 1 ? "1 " + unit + " ago" : number + " " + unit + "s ago";
    }
}
