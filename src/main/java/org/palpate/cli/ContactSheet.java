package org.palpate.cli;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

import org.palpate.content.PictureFolder;
import org.palpate.illustration.vector.Jpeg;

/** All pictures side by side with their ids. */
final class ContactSheet {

    private static final int COLUMNS = 5;
    private static final int WIDTH = 300;
    private static final int HEIGHT = 225;
    private static final int CAPTION = 24;
    private static final int GAP = 12;
    private static final int QUALITY = 82;
    private static final Color PAPER = new Color(0xFBF9F5);
    private static final Color INK = new Color(0x2B2F33);

    private ContactSheet() {}

    /** The sheet as a JPEG file. */
    static byte[] of(List<Path> thumbnails) throws IOException {
        int columns = Math.min(COLUMNS, thumbnails.size());
        int rows = Math.ceilDiv(thumbnails.size(), columns);
        BufferedImage sheet =
                new BufferedImage(
                        GAP + columns * (WIDTH + GAP),
                        GAP + rows * (HEIGHT + CAPTION + GAP),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = sheet.createGraphics();
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setColor(PAPER);
        canvas.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        canvas.setColor(INK);
        canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, CAPTION / 2 + 2));
        for (int i = 0; i < thumbnails.size(); i++) {
            int x = GAP + i % columns * (WIDTH + GAP);
            int y = GAP + i / columns * (HEIGHT + CAPTION + GAP);
            place(canvas, thumbnails.get(i), x, y);
        }
        canvas.dispose();
        return Jpeg.write(sheet, QUALITY);
    }

    private static void place(Graphics2D canvas, Path thumbnail, int x, int y) throws IOException {
        BufferedImage image = ImageIO.read(thumbnail.toFile());
        if (image == null) {
            throw new IOException(thumbnail + " is no picture");
        }
        double scale =
                Math.min((double) WIDTH / image.getWidth(), (double) HEIGHT / image.getHeight());
        int width = (int) (image.getWidth() * scale);
        int height = (int) (image.getHeight() * scale);
        canvas.drawImage(
                image, x + (WIDTH - width) / 2, y + (HEIGHT - height) / 2, width, height, null);
        canvas.drawString(PictureFolder.idOf(thumbnail), x, y + HEIGHT + CAPTION * 2 / 3);
    }
}
