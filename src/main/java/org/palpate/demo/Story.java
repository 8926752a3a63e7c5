package org.palpate.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.palpate.account.DemoAccounts;
import org.palpate.account.DemoVisits;

/** What people do, one thing after another; what somebody does can lead to more. */
@Component
@Profile(DemoAccounts.PROFILE)
class Story {

    private record Moment(Instant at, int number, String who, Runnable what) {}

    private final DemoClock clock;
    private final DemoVisits visits;
    private final PriorityQueue<Moment> coming =
            new PriorityQueue<>(Comparator.comparing(Moment::at).thenComparingInt(Moment::number));
    private int number;

    Story(DemoClock clock, DemoVisits visits) {
        this.clock = clock;
        this.visits = visits;
    }

    /** From then on somebody does something. */
    void add(Instant at, String who, Runnable what) {
        coming.add(new Moment(at, number++, who, what));
    }

    /** Tells everything before a moment; what would come later has not happened. */
    void tellUntil(Instant end) {
        try {
            while (!coming.isEmpty() && coming.element().at().isBefore(end)) {
                Moment next = coming.remove();
                clock.show(next.at());
                visits.as(next.who(), next.what());
            }
        } finally {
            coming.clear();
            clock.showTime();
        }
    }
}
