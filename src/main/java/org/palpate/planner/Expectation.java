package org.palpate.planner;

/** How strongly a protocol asks for something; the weight is what its absence costs. */
public enum Expectation {
    /** The rules say must: leaving it out is a fault. */
    REQUIRED(3),
    /** The rules say generally: leaving it out is a minor fault. */
    EXPECTED(2),
    /** The rules say can: doing it is acknowledged, leaving it out costs nothing. */
    OFFERED(0);

    private final int weight;

    Expectation(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }

    public Expectation stronger(Expectation other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
