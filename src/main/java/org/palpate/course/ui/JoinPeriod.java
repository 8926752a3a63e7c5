package org.palpate.course.ui;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** How long a join code works. */
enum JoinPeriod {
    DAY("1 day", Duration.ofDays(1)),
    WEEK("1 week", Duration.ofDays(7)),
    FOUR_WEEKS("4 weeks", Duration.ofDays(28)),
    FOREVER("Until you close it", null);

    private final String title;
    private final @Nullable Duration length;

    JoinPeriod(String title, @Nullable Duration length) {
        this.title = title;
        this.length = length;
    }

    String title() {
        return title;
    }

    @Nullable Instant endFrom(Instant now) {
        return length == null ? null : now.plus(length);
    }
}
