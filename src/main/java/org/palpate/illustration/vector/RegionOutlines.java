package org.palpate.illustration.vector;

import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.render.GeometryBuffer;
import org.palpate.illustration.render.Paint;
import org.palpate.illustration.render.RegionLabel;

/** The outlines of the highlighted structures that a picture shows. */
final class RegionOutlines {

    private static final double SOFTNESS = .8;
    private static final double ERROR = .225;
    private static final double SMALLEST = 40;
    private static final double CORNER = 55;

    private RegionOutlines() {}

    /** One visible structure: its place in the labels, its label and the path around it. */
    record Outlined(int index, RegionLabel label, String path) {}

    static List<Outlined> of(Drawing drawing) {
        GeometryBuffer buffer = drawing.buffer();
        double unit = buffer.lineUnit();
        Outline outline =
                new Outline(
                        ERROR * buffer.supersampling,
                        SMALLEST * unit * unit,
                        CORNER,
                        1.0 / buffer.supersampling);
        List<Outlined> outlined = new ArrayList<>();
        for (int i = 0; i < drawing.regions().size(); i++) {
            int region = Paint.FIRST_STRUCTURE + i;
            Mask mask = Mask.of(buffer, cell -> buffer.region[cell] == region);
            String path = outline.trace(mask.blurred(SOFTNESS), .5);
            if (!path.isEmpty()) {
                outlined.add(new Outlined(i, drawing.regions().get(i), path));
            }
        }
        return outlined;
    }
}
