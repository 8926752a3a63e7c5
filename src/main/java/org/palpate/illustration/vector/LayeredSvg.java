package org.palpate.illustration.vector;

import java.util.List;

import org.palpate.illustration.render.GeometryBuffer;
import org.palpate.illustration.render.Ink;
import org.palpate.illustration.render.Shading;

/**
 * The picture in paths alone, for print at any size: colours, structures, shade and ink in layers.
 */
public final class LayeredSvg {

    private static final double INK_LEVEL = .46;
    private static final double INK_SOFTNESS = .35;
    private static final double INK_SMALLEST = 14;
    private static final double CORNER = 60;
    private static final String STYLE =
            ".picture.layered .shade{fill:#3b1f26;opacity:.13;pointer-events:none}"
                    + ".picture.layered .floor{fill:#3a3440;opacity:.10;pointer-events:none}"
                    + ".picture.layered .ink{fill:var(--ink,#3a2723);pointer-events:none}"
                    + ".picture.layered .fibre{fill:#5a1410;opacity:.30;pointer-events:none}"
                    + ".picture.layered .structure{stroke:var(--ink,#3a2723);stroke-width:.9;"
                    + "stroke-linejoin:round}";

    private LayeredSvg() {}

    /**
     * Writes a picture.
     *
     * @param prefix goes before each id
     */
    public static String write(Drawing drawing, String prefix) {
        GeometryBuffer buffer = drawing.buffer();
        StringBuilder svg = new StringBuilder(SvgText.open(drawing, prefix, "layered"));
        svg.append("<style>").append(STYLE).append(SvgText.markStyle(drawing)).append("</style>\n");
        svg.append(
                "<rect width=\"%d\" height=\"%d\" fill=\"var(--picture-backdrop,%s)\"/>\n"
                        .formatted(drawing.width(), drawing.height(), SvgText.hex(Shading.PAPER)));
        ShadeBands shade = new ShadeBands(drawing);
        shade.floor(svg);
        List<RegionOutlines.Outlined> regions = RegionOutlines.of(drawing);
        for (int object : ObjectLayer.farToNear(buffer)) {
            new ObjectLayer(drawing, object).write(svg, prefix, regions, shade);
        }
        svg.append("<path class=\"ink\" d=\"%s\"/>\n".formatted(ink(drawing)));
        return svg.append(SvgText.marks(drawing.marks(), prefix)).append("</svg>\n").toString();
    }

    private static String ink(Drawing drawing) {
        GeometryBuffer buffer = drawing.buffer();
        Mask ink = Mask.whole(buffer.width, buffer.height, Ink.draw(buffer, false));
        Outline outline =
                new Outline(
                        .25 * buffer.supersampling,
                        INK_SMALLEST * buffer.supersampling,
                        CORNER,
                        1.0 / buffer.supersampling);
        return outline.trace(ink.blurred(INK_SOFTNESS * buffer.supersampling), INK_LEVEL);
    }
}
