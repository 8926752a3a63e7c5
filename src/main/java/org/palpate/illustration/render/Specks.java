package org.palpate.illustration.render;

/** Removes shreds of highlighted structures: they take the look of the surface around them. */
final class Specks {

    /** In pixels of a picture that is 1200 pixels long. */
    private static final double SMALLEST = 40;

    private Specks() {}

    static void remove(GeometryBuffer buffer) {
        double smallest = SMALLEST * buffer.lineUnit() * buffer.lineUnit();
        Components pieces = new Components(buffer.width, buffer.height);
        for (int cell = 0; cell < buffer.size(); cell++) {
            if (!buffer.isStructure(cell) || pieces.isKnown(cell)) {
                continue;
            }
            short region = buffer.region[cell];
            pieces.flood(cell, other -> buffer.region[other] == region);
            if (pieces.size() < smallest) {
                cover(buffer, pieces, region);
            }
        }
    }

    /** Fills a piece from its rim inwards. */
    private static void cover(GeometryBuffer buffer, Components piece, short region) {
        int open = piece.size();
        while (open > 0) {
            int covered = 0;
            for (int i = 0; i < piece.size(); i++) {
                int cell = piece.cell(i);
                if (buffer.region[cell] == region && takeFromNeighbour(buffer, cell, region)) {
                    covered++;
                }
            }
            if (covered == 0) {
                forget(buffer, piece, region);
                return;
            }
            open -= covered;
        }
    }

    private static boolean takeFromNeighbour(GeometryBuffer b, int cell, short region) {
        int x = cell % b.width;
        int[] neighbours = {
            x > 0 ? cell - 1 : -1,
            x < b.width - 1 ? cell + 1 : -1,
            cell - b.width,
            cell + b.width < b.size() ? cell + b.width : -1
        };
        for (int other : neighbours) {
            if (other >= 0 && b.item[other] == b.item[cell] && b.region[other] != region) {
                b.region[cell] = b.region[other];
                b.colour[cell] = b.colour[other];
                b.fibre[cell] = b.fibre[other];
                return true;
            }
        }
        return false;
    }

    private static void forget(GeometryBuffer b, Components piece, short region) {
        for (int i = 0; i < piece.size(); i++) {
            if (b.region[piece.cell(i)] == region) {
                b.region[piece.cell(i)] = 0;
                b.fibre[piece.cell(i)] = 0;
            }
        }
    }
}
