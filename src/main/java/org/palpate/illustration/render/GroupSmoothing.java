package org.palpate.illustration.render;

/**
 * Rounds the borders between body parts, which the mesh leaves jagged: each place joins the
 * majority around it.
 */
final class GroupSmoothing {

    private static final double RADIUS = 1.6;

    /** Places further apart than this (metres) lie on different folds and have no vote. */
    private static final double NEIGHBOURS = .02;

    private GroupSmoothing() {}

    static void smooth(GeometryBuffer buffer) {
        int radius = (int) Math.ceil(RADIUS * buffer.lineUnit());
        short[] before = buffer.group.clone();
        Rows.each(
                buffer.height,
                row -> {
                    for (int column = 0; column < buffer.width; column++) {
                        int cell = row * buffer.width + column;
                        if (before[cell] >= 0 && nearsBorder(buffer, before, row, column, radius)) {
                            buffer.group[cell] = majority(buffer, before, row, column, radius);
                        }
                    }
                });
    }

    private static boolean nearsBorder(
            GeometryBuffer b, short[] group, int row, int column, int radius) {
        int cell = row * b.width + column;
        int left = Math.max(0, column - radius);
        int right = Math.min(b.width - 1, column + radius);
        int top = Math.max(0, row - radius);
        int bottom = Math.min(b.height - 1, row + radius);
        short own = group[cell];
        return differs(b, group, own, row * b.width + left)
                || differs(b, group, own, row * b.width + right)
                || differs(b, group, own, top * b.width + column)
                || differs(b, group, own, bottom * b.width + column)
                || differs(b, group, own, top * b.width + left)
                || differs(b, group, own, top * b.width + right)
                || differs(b, group, own, bottom * b.width + left)
                || differs(b, group, own, bottom * b.width + right);
    }

    private static boolean differs(GeometryBuffer b, short[] group, short own, int other) {
        return b.item[other] >= 0 && group[other] >= 0 && group[other] != own;
    }

    private static short majority(
            GeometryBuffer b, short[] group, int row, int column, int radius) {
        int cell = row * b.width + column;
        short own = group[cell];
        short rival = -1;
        int ownVotes = 0;
        int rivalVotes = 0;
        for (int y = Math.max(0, row - radius); y <= Math.min(b.height - 1, row + radius); y++) {
            for (int x = Math.max(0, column - radius);
                    x <= Math.min(b.width - 1, column + radius);
                    x++) {
                int other = y * b.width + x;
                if (b.item[other] != b.item[cell] || b.distance(cell, other) > NEIGHBOURS) {
                    continue;
                }
                if (group[other] == own) {
                    ownVotes++;
                } else if (rival < 0 || group[other] == rival) {
                    rival = group[other];
                    rivalVotes++;
                }
            }
        }
        return rivalVotes > ownVotes ? rival : own;
    }
}
