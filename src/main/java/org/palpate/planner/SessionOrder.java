package org.palpate.planner;

import java.util.BitSet;
import java.util.List;

/** An order of the steps that keeps every bound one and else follows the phases of a session. */
final class SessionOrder {

    private final List<WantedStep> steps;
    private final BitSet[] before;

    SessionOrder(List<WantedStep> steps, List<ProtocolDraft.OrderAskEdge> edges) {
        this.steps = steps;
        this.before = new BitSet[steps.size()];
        for (int i = 0; i < before.length; i++) {
            before[i] = new BitSet(before.length);
        }
        edges.forEach(edge -> before[edge.after()].set(edge.before()));
    }

    /**
     * For each step its place in the session.
     *
     * @throws OrderCycle if no order keeps every bound one
     */
    int[] places() {
        int[] places = new int[steps.size()];
        BitSet placed = new BitSet(places.length);
        for (int place = 0; place < places.length; place++) {
            int next = next(placed);
            places[next] = place;
            placed.set(next);
        }
        return places;
    }

    private int next(BitSet placed) {
        int next = -1;
        for (int i = placed.nextClearBit(0); i < steps.size(); i = placed.nextClearBit(i + 1)) {
            if (isReady(i, placed)
                    && (next < 0 || steps.get(i).phase().compareTo(steps.get(next).phase()) < 0)) {
                next = i;
            }
        }
        if (next < 0) {
            throw new OrderCycle(
                    "The rules bind an order that no session can keep around "
                            + steps.get(placed.nextClearBit(0)));
        }
        return next;
    }

    private boolean isReady(int step, BitSet placed) {
        BitSet earlier = before[step];
        for (int i = earlier.nextSetBit(0); i >= 0; i = earlier.nextSetBit(i + 1)) {
            if (!placed.get(i)) {
                return false;
            }
        }
        return true;
    }
}
