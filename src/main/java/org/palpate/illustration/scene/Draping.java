package org.palpate.illustration.scene;

import java.util.Set;

import org.palpate.illustration.skeleton.Side;

/**
 * The sheet over a client on a table.
 *
 * @param uncovered the sides whose leg stays free
 * @param from how far down the trunk or leg the free part begins: 0 at the hip joint, 1 at the
 *     knee, 2 at the ankle
 * @param upTo how far up the sheet reaches: as {@code from}, negative towards the head (-1 at the
 *     shoulders)
 */
public record Draping(Set<Side> uncovered, double from, double upTo) {

    public Draping {
        uncovered = Set.copyOf(uncovered);
    }
}
