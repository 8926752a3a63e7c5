package org.palpate.illustration.render;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Finds the connected pieces of a picture: cells of one label that touch by sides or corners. */
public final class Components {

    private final int width;
    private final int height;
    private final boolean[] visited;
    private int[] piece = new int[256];
    private int size;
    private int left;
    private int right;
    private int top;
    private int bottom;

    public Components(int width, int height) {
        this.width = width;
        this.height = height;
        visited = new boolean[width * height];
    }

    /** Whether a cell belongs to a piece that was already found. */
    public boolean isKnown(int cell) {
        return visited[cell];
    }

    /** Collects the piece around {@code seed} of all cells that belong. */
    public void flood(int seed, IntPredicate belongs) {
        size = 0;
        left = right = seed % width;
        top = bottom = seed / width;
        visited[seed] = true;
        add(seed);
        for (int next = 0; next < size; next++) {
            int x = piece[next] % width;
            int y = piece[next] / width;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                    int cell = ny * width + nx;
                    if (!visited[cell] && belongs.test(cell)) {
                        visited[cell] = true;
                        add(cell);
                    }
                }
            }
        }
    }

    /** How many cells the piece has. */
    public int size() {
        return size;
    }

    public int cell(int index) {
        return piece[index];
    }

    /** The diagonal of the piece's box, in cells. */
    public double extent() {
        double dx = right - left + 1;
        double dy = bottom - top + 1;
        return Math.sqrt(dx * dx + dy * dy);
    }

    private void add(int cell) {
        if (size == piece.length) {
            piece = Arrays.copyOf(piece, size * 2);
        }
        piece[size++] = cell;
    }
}
