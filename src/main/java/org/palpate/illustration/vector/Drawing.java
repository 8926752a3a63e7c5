package org.palpate.illustration.vector;

import java.util.List;

import org.palpate.illustration.render.GeometryBuffer;
import org.palpate.illustration.render.Ink;
import org.palpate.illustration.render.Light;
import org.palpate.illustration.render.RegionLabel;

/**
 * A traced and inked picture with its names and marks, ready to be written.
 *
 * @param ink how much of each subpixel ink covers
 * @param regions what the highlighted regions are, from the paint's first structure on
 */
@SuppressWarnings("ArrayRecordComponent") // a picture of a million cells is not copied
public record Drawing(
        GeometryBuffer buffer,
        float[] ink,
        Light light,
        List<RegionLabel> regions,
        Marks marks,
        String title,
        String description) {

    public Drawing {
        regions = List.copyOf(regions);
    }

    public static Drawing of(
            GeometryBuffer buffer,
            Light light,
            List<RegionLabel> regions,
            Marks marks,
            String title,
            String description) {
        return new Drawing(buffer, Ink.draw(buffer), light, regions, marks, title, description);
    }

    public int width() {
        return buffer.camera.width();
    }

    public int height() {
        return buffer.camera.height();
    }
}
