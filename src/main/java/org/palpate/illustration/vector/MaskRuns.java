package org.palpate.illustration.vector;

/**
 * Which structure lies where, on a coarse grid, as text: runs from the top left, each a length and
 * a letter; {@code .} stands for nothing, {@code a} for the first structure.
 */
public record MaskRuns(int width, int height, String runs) {

    /** No structure. */
    public static final int NOTHING = -1;

    /** The letters of the structures, in order. */
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static final char NOTHING_LETTER = '.';

    /** Writes a grid whose cells hold a structure's index or {@link #NOTHING}. */
    public static MaskRuns of(int width, int height, int[] cells) {
        StringBuilder runs = new StringBuilder();
        int start = 0;
        for (int i = 1; i <= cells.length; i++) {
            if (i == cells.length || cells[i] != cells[start]) {
                runs.append(i - start).append(letter(cells[start]));
                start = i;
            }
        }
        return new MaskRuns(width, height, runs.toString());
    }

    /** The grid again. */
    public int[] cells() {
        int[] cells = new int[width * height];
        int at = 0;
        int length = 0;
        for (int i = 0; i < runs.length(); i++) {
            char c = runs.charAt(i);
            if (c >= '0' && c <= '9') {
                length = length * 10 + c - '0';
                continue;
            }
            int index = c == NOTHING_LETTER ? NOTHING : LETTERS.indexOf(c);
            if (index < 0 && c != NOTHING_LETTER || at + length > cells.length) {
                throw new IllegalArgumentException("Not the runs of a mask: " + runs);
            }
            for (int end = at + length; at < end; at++) {
                cells[at] = index;
            }
            length = 0;
        }
        if (at != cells.length) {
            throw new IllegalArgumentException("The runs end early: " + runs);
        }
        return cells;
    }

    private static char letter(int index) {
        return index == NOTHING ? NOTHING_LETTER : LETTERS.charAt(index);
    }
}
