package org.palpate.illustration.vector;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.render.GeometryBuffer;

/**
 * Finds a place for words: inside the frame, off the structures, on free ground if there is some
 * near.
 */
public final class LabelPlacement {

    private static final double SIZE = 24;
    private static final double FRAME = 14;
    private static final double[] DISTANCES = {70, 100, 140, 190, 250, 320};
    private static final int DIRECTIONS = 16;
    private static final int SAMPLES = 7;
    private static final double ON_BODY = 160;
    private static final double ON_STRUCTURE = 3000;
    private static final double ON_MARK = 900;
    private static final double OVERLAP = 2000;
    private static final double CROSSING = 600;
    private static final double OUTSIDE = 20;

    private final GeometryBuffer buffer;
    private final double unit;
    private final List<Shape> marks = new ArrayList<>();
    private final List<Label> placed = new ArrayList<>();

    public LabelPlacement(GeometryBuffer buffer) {
        this(buffer, List.of(), List.of());
    }

    /** Words will keep off the arrows and rings. */
    public LabelPlacement(GeometryBuffer buffer, List<Arrow> arrows, List<AvoidRing> avoids) {
        this.buffer = buffer;
        arrows.forEach(arrow -> marks.add(arrow.shape()));
        avoids.forEach(ring -> marks.add(ring.shape()));
        unit = buffer.lineUnit() / buffer.supersampling;
    }

    /**
     * Places words that name the point at x and y (pixels); those placed before keep their room.
     */
    public Label place(String text, double x, double y) {
        Label best = new Label(text, x, y, x, y, SIZE * unit);
        double bestCost = Double.POSITIVE_INFINITY;
        for (double distance : DISTANCES) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * StrictMath.PI * i / DIRECTIONS;
                Label label =
                        new Label(
                                text,
                                x + distance * 1.4 * unit * StrictMath.cos(angle),
                                y + distance * unit * StrictMath.sin(angle),
                                x,
                                y,
                                SIZE * unit);
                double cost = distance + cost(label);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = label;
                }
            }
        }
        placed.add(best);
        return best;
    }

    private double cost(Label label) {
        double cost = OUTSIDE * outside(label) / unit;
        for (Label other : placed) {
            if (label.overlaps(other)) {
                cost += OVERLAP;
            }
            if (linesCross(label, other)
                    || runsThrough(label, other)
                    || runsThrough(other, label)) {
                cost += CROSSING;
            }
        }
        for (Shape mark : marks) {
            if (mark.intersects(
                    label.x() - label.width() / 2,
                    label.y() - label.height() / 2,
                    label.width(),
                    label.height())) {
                cost += ON_MARK;
            }
        }
        int samples = SAMPLES * 3;
        for (int i = 0; i < samples; i++) {
            double x = label.x() + label.width() * ((i % SAMPLES) / (SAMPLES - 1.0) - .5);
            double y = label.y() + label.height() * (Math.floorDiv(i, SAMPLES) / 2.0 - .5);
            int column = (int) (x * buffer.supersampling);
            int row = (int) (y * buffer.supersampling);
            if (column < 0 || row < 0 || column >= buffer.width || row >= buffer.height) {
                continue;
            }
            int cell = row * buffer.width + column;
            if (buffer.isStructure(cell)) {
                cost += ON_STRUCTURE / samples;
            } else if (buffer.isSolid(cell)) {
                cost += ON_BODY / samples;
            }
        }
        return cost;
    }

    private static boolean linesCross(Label a, Label b) {
        return Line2D.linesIntersect(
                a.lineX(),
                a.lineY(),
                a.targetX(),
                a.targetY(),
                b.lineX(),
                b.lineY(),
                b.targetX(),
                b.targetY());
    }

    /** Whether the line of one label crosses the words of another. */
    private static boolean runsThrough(Label line, Label words) {
        return new Rectangle2D.Double(
                        words.x() - words.width() / 2,
                        words.y() - words.height() / 2,
                        words.width(),
                        words.height())
                .intersectsLine(line.lineX(), line.lineY(), line.targetX(), line.targetY());
    }

    /** How far the words would leave the frame. */
    private double outside(Label label) {
        double frame = FRAME * unit;
        double width = buffer.camera.width();
        double height = buffer.camera.height();
        return Math.max(0, frame - (label.x() - label.width() / 2))
                + Math.max(0, label.x() + label.width() / 2 - (width - frame))
                + Math.max(0, frame - (label.y() - label.height() / 2))
                + Math.max(0, label.y() + label.height() / 2 - (height - frame));
    }
}
