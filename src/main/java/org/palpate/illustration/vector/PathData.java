package org.palpate.illustration.vector;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.List;

/** Writes the {@code d} of an SVG path: relative, with one decimal and no needless signs. */
public final class PathData {

    private final StringBuilder text = new StringBuilder();

    /** Where the path is, in tenths, as a reader of the text adds it up. */
    private long x;

    private long y;
    private char command = ' ';

    public PathData moveTo(double toX, double toY) {
        command('M');
        x = tenths(toX);
        y = tenths(toY);
        number(x, false);
        number(y, true);
        return this;
    }

    public PathData lineTo(double toX, double toY) {
        boolean follows = command('l');
        number(tenths(toX) - x, follows);
        number(tenths(toY) - y, true);
        x = tenths(toX);
        y = tenths(toY);
        return this;
    }

    public PathData curveTo(
            double firstX, double firstY, double secondX, double secondY, double toX, double toY) {
        boolean follows = command('c');
        number(tenths(firstX) - x, follows);
        number(tenths(firstY) - y, true);
        number(tenths(secondX) - x, true);
        number(tenths(secondY) - y, true);
        number(tenths(toX) - x, true);
        number(tenths(toY) - y, true);
        x = tenths(toX);
        y = tenths(toY);
        return this;
    }

    public PathData close() {
        command('z');
        return this;
    }

    /** Adds a closed line of curves, each number times {@code scale}. */
    public PathData closed(List<Cubic> curves, double scale) {
        moveTo(curves.getFirst().startX() * scale, curves.getFirst().startY() * scale);
        for (Cubic c : curves) {
            curveTo(
                    c.firstX() * scale,
                    c.firstY() * scale,
                    c.secondX() * scale,
                    c.secondY() * scale,
                    c.endX() * scale,
                    c.endY() * scale);
        }
        return close();
    }

    public static String of(Shape shape) {
        PathData path = new PathData();
        double[] c = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> path.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> path.quadratic(c);
                case PathIterator.SEG_CUBICTO -> path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> path.close();
            }
        }
        return path.toString();
    }

    /** A number with at most one decimal, as short as it can be. */
    public static String number(double value) {
        return number(tenths(value));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void quadratic(double[] c) {
        double startX = x / 10.0;
        double startY = y / 10.0;
        curveTo(
                startX + (c[0] - startX) * 2 / 3,
                startY + (c[1] - startY) * 2 / 3,
                c[2] + (c[0] - c[2]) * 2 / 3,
                c[3] + (c[1] - c[3]) * 2 / 3,
                c[2],
                c[3]);
    }

    /** Names the next command unless the last one goes on; true if it does. */
    private boolean command(char wanted) {
        if (command == wanted && wanted != 'M') {
            return true;
        }
        text.append(wanted);
        command = wanted;
        return false;
    }

    private void number(long tenths, boolean follows) {
        if (follows && tenths >= 0) {
            text.append(' ');
        }
        text.append(number(tenths));
    }

    private static String number(long tenths) {
        long size = Math.abs(tenths);
        String whole = size < 10 && size % 10 != 0 ? "" : Long.toString(size / 10);
        String decimal = size % 10 == 0 ? "" : "." + size % 10;
        return (tenths < 0 ? "-" : "") + whole + decimal;
    }

    private static long tenths(double value) {
        return Math.round(value * 10);
    }
}
