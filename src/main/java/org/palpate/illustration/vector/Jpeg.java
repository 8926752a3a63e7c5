package org.palpate.illustration.vector;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes JPEG files, as good as a number of bytes allows. */
public final class Jpeg {

    private static final int BEST = 92;
    private static final int WORST = 30;

    private Jpeg() {}

    /**
     * Writes an image.
     *
     * @param quality 0..100
     */
    public static byte[] write(BufferedImage image, int quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality / 100f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The best quality that fits, or the worst if none does. */
    public static byte[] writeWithin(BufferedImage image, int mostBytes) {
        byte[] best = write(image, BEST);
        if (best.length <= mostBytes) {
            return best;
        }
        int low = WORST;
        int high = BEST;
        best = write(image, low);
        while (high - low > 1) {
            int middle = (low + high) / 2;
            byte[] bytes = write(image, middle);
            if (bytes.length <= mostBytes) {
                low = middle;
                best = bytes;
            } else {
                high = middle;
            }
        }
        return best;
    }
}
