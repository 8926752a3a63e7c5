package org.palpate.illustration.vector;

import java.awt.image.BufferedImage;

/** Makes pictures smaller, each new pixel the mean of the area it covers. */
final class Shrink {

    private Shrink() {}

    static BufferedImage toWidth(BufferedImage image, int width) {
        if (image.getWidth() <= width) {
            return image;
        }
        int height =
                Math.toIntExact(Math.round((double) image.getHeight() * width / image.getWidth()));
        double stepX = (double) image.getWidth() / width;
        double stepY = (double) image.getHeight() / height;
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                small.setRGB(
                        x, y, mean(image, x * stepX, y * stepY, (x + 1) * stepX, (y + 1) * stepY));
            }
        }
        return small;
    }

    private static int mean(
            BufferedImage image, double left, double top, double right, double bottom) {
        double red = 0;
        double green = 0;
        double blue = 0;
        double weights = 0;
        for (int y = (int) top; y < Math.min(image.getHeight(), Math.ceil(bottom)); y++) {
            double tall = Math.min(y + 1, bottom) - Math.max(y, top);
            for (int x = (int) left; x < Math.min(image.getWidth(), Math.ceil(right)); x++) {
                double weight = tall * (Math.min(x + 1, right) - Math.max(x, left));
                int colour = image.getRGB(x, y);
                red += weight * (colour >> 16 & 255);
                green += weight * (colour >> 8 & 255);
                blue += weight * (colour & 255);
                weights += weight;
            }
        }
        return (int) (red / weights + .5) << 16
                | (int) (green / weights + .5) << 8
                | (int) (blue / weights + .5);
    }
}
