package org.palpate.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Slows down guessing: after a few free tries, each further one has to wait longer. */
public final class AttemptThrottle {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration FORGET_AFTER = Duration.ofMinutes(30);

    private final Clock clock;
    private final int freeTries;
    private final Map<String, Tries> triesByKey;

    /** Makes one that allows some free tries and remembers so many keys. */
    public AttemptThrottle(Clock clock, int freeTries, int capacity) {
        this.clock = clock;
        this.freeTries = freeTries;
        this.triesByKey =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
                        return size() > capacity;
                    }
                };
    }

    /**
     * Counts a try before it is made, so that many at once gain nothing; answers how long to wait
     * if it may not be made now.
     */
    public synchronized Optional<Duration> begin(String key) {
        var now = clock.instant();
        var tries = triesByKey.getOrDefault(key, Tries.NONE);
        if (tries.isForgotten(now)) {
            tries = Tries.NONE;
        }
        if (now.isBefore(tries.openAgain())) {
            return Optional.of(Duration.between(now, tries.openAgain()));
        }
        var count = tries.count() + 1;
        triesByKey.put(key, new Tries(count, now.plus(waitAfter(count)), now));
        return Optional.empty();
    }

    /** Forgets the key's tries: the right person got in. */
    public synchronized void forget(String key) {
        triesByKey.remove(key);
    }

    /** Takes one try back, so that a success neither counts nor hides the failures before it. */
    public synchronized void takeBack(String key) {
        var tries = triesByKey.get(key);
        if (tries == null || tries.count() <= 1) {
            triesByKey.remove(key);
        } else {
            triesByKey.put(key, new Tries(tries.count() - 1, Instant.MIN, tries.last()));
        }
    }

    synchronized int size() {
        return triesByKey.size();
    }

    private Duration waitAfter(int count) {
        if (count < freeTries) {
            return Duration.ZERO;
        }
        var doublings = Math.min(count - freeTries, 10);
        var wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private record Tries(int count, Instant openAgain, Instant last) {

        static final Tries NONE = new Tries(0, Instant.MIN, Instant.MIN);

        boolean isForgotten(Instant now) {
            return count > 0 && now.isAfter(last.plus(FORGET_AFTER));
        }
    }
}
