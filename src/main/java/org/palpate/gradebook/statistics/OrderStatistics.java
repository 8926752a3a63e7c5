package org.palpate.gradebook.statistics;

import java.util.List;
import java.util.UUID;

/**
 * How often a bound order is broken.
 *
 * @param attempts how many attempts placed both steps
 * @param broken those of them that have the steps the wrong way round
 */
public record OrderStatistics(BrokenOrder order, int attempts, List<UUID> broken) {

    public OrderStatistics {
        broken = List.copyOf(broken);
    }

    /** Share of the attempts that could break it, 0 to 1. */
    public double rate() {
        return (double) broken.size() / attempts;
    }

    public boolean supportsRate() {
        return attempts >= Support.RATE;
    }
}
