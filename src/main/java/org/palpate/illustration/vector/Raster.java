package org.palpate.illustration.vector;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

import org.palpate.illustration.render.Shading;

/** The picture in pixels with its marks painted on: for print, and small for lists. */
public final class Raster {

    /** Pixels across a thumbnail. */
    public static final int THUMBNAIL_WIDTH = 400;

    /** Bytes that a thumbnail may have. */
    public static final int LARGEST_THUMBNAIL = 15_000;

    private static final double THUMBNAIL_WEIGHT = 1.7;
    private static final double HALO = 5;
    private static final double RING = 4;
    private static final float[] DASHES = {12, 8};
    private static final double LEADER = 1.8;
    private static final double LEADER_HALO = 4.5;

    private final Drawing drawing;
    private final double unit;

    private Raster(Drawing drawing) {
        this.drawing = drawing;
        unit = drawing.buffer().lineUnit() / drawing.buffer().supersampling;
    }

    /** The whole picture with arrows, rings and words. */
    public static BufferedImage paint(Drawing drawing) {
        BufferedImage image = plain(drawing);
        Graphics2D canvas = canvas(image);
        Raster raster = new Raster(drawing);
        raster.rings(canvas, 1);
        raster.arrows(canvas, 1);
        drawing.marks().labels().forEach(label -> raster.label(canvas, label));
        canvas.dispose();
        return image;
    }

    /** The whole picture as a PNG file. */
    public static byte[] png(Drawing drawing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(paint(drawing), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A small JPEG with thicker arrows and without words. */
    public static byte[] thumbnail(Drawing drawing) {
        BufferedImage small = Shrink.toWidth(plain(drawing), THUMBNAIL_WIDTH);
        Graphics2D canvas = canvas(small);
        canvas.scale(
                (double) small.getWidth() / drawing.width(),
                (double) small.getHeight() / drawing.height());
        Raster raster = new Raster(drawing);
        raster.rings(canvas, THUMBNAIL_WEIGHT);
        raster.arrows(canvas, THUMBNAIL_WEIGHT);
        canvas.dispose();
        return Jpeg.writeWithin(small, LARGEST_THUMBNAIL);
    }

    private static BufferedImage plain(Drawing drawing) {
        return Shading.paint(drawing.buffer(), drawing.ink(), drawing.light(), Shading.PAPER);
    }

    private static Graphics2D canvas(BufferedImage image) {
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return canvas;
    }

    private void arrows(Graphics2D canvas, double weight) {
        for (Arrow arrow : drawing.marks().arrows()) {
            Path2D shape = arrow.shape(weight);
            stroke(canvas, shape, HALO * weight, Marks.HALO_COLOUR);
            canvas.setColor(new Color(Marks.ARROW_COLOUR));
            canvas.fill(shape);
        }
    }

    private void rings(Graphics2D canvas, double weight) {
        for (AvoidRing ring : drawing.marks().avoids()) {
            stroke(canvas, ring.shape(), (RING + 3) * weight, Marks.HALO_COLOUR);
            canvas.setColor(new Color(Marks.AVOID_COLOUR));
            float[] dashes = {(float) (DASHES[0] * unit), (float) (DASHES[1] * unit)};
            canvas.setStroke(
                    new BasicStroke(
                            (float) (RING * weight * unit),
                            BasicStroke.CAP_BUTT,
                            BasicStroke.JOIN_ROUND,
                            1,
                            dashes,
                            0));
            canvas.draw(ring.shape());
        }
    }

    private void label(Graphics2D canvas, Label label) {
        Shape line =
                new Line2D.Double(label.lineX(), label.lineY(), label.targetX(), label.targetY());
        stroke(canvas, line, LEADER_HALO, Marks.HALO_COLOUR);
        stroke(canvas, line, LEADER, Marks.WORD_COLOUR);
        Lettering.paint(canvas, label);
    }

    private void stroke(Graphics2D canvas, Shape shape, double width, int colour) {
        canvas.setColor(new Color(colour));
        canvas.setStroke(
                new BasicStroke(
                        (float) (width * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(shape);
    }
}
