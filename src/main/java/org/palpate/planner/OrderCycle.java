package org.palpate.planner;

/** Rules bind an order of steps that no session can keep. */
public final class OrderCycle extends RuntimeException {

    OrderCycle(String message) {
        super(message);
    }
}
