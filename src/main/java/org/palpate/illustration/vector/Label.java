package org.palpate.illustration.vector;

/**
 * Words on a picture with a line to what they name, in pixels.
 *
 * @param x where the middle of the words lies
 * @param y where the middle of the words lies
 * @param targetX where the line ends
 * @param targetY where the line ends
 * @param size of the letters
 */
public record Label(String text, double x, double y, double targetX, double targetY, double size) {

    private static final double LETTER_WIDTH = .56;
    private static final double LINE_HEIGHT = 1.25;
    private static final double GAP = .3;

    /** About as wide as the words are in common fonts: the same on every machine. */
    public double width() {
        return text.codePointCount(0, text.length()) * LETTER_WIDTH * size;
    }

    public double height() {
        return LINE_HEIGHT * size;
    }

    /** Where the line leaves the words: the point of their frame nearest to the target. */
    public double lineX() {
        double half = width() / 2 + GAP * size;
        return Math.clamp(targetX, x - half, x + half);
    }

    public double lineY() {
        double half = height() / 2;
        return Math.clamp(targetY, y - half, y + half);
    }

    boolean overlaps(Label other) {
        return Math.abs(x - other.x) < (width() + other.width()) / 2 + size
                && Math.abs(y - other.y) < (height() + other.height()) / 2;
    }
}
