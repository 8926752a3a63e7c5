package org.palpate.illustration.vector;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.palpate.illustration.render.FloorShadow;
import org.palpate.illustration.render.GeometryBuffer;
import org.palpate.illustration.render.Shading;
import org.palpate.illustration.render.Silhouette;

/**
 * The picture for the web: the shaded picture cut out along its outline, so that any page can lie
 * behind it, with a path for each structure on top.
 */
public final class HybridSvg {

    /** Bytes that a file may have. */
    public static final int LARGEST = 190_000;

    private static final int SHADOW_QUALITY = 60;
    private static final double SILHOUETTE_ERROR = .25;
    private static final double SILHOUETTE_CORNER = 55;
    private static final double SILHOUETTE_SMALLEST = 30;
    private static final double INK_EDGE = .5;

    /** A picture without any bytes left for it still gets this many. */
    private static final int SMALLEST_IMAGE = 20_000;

    private HybridSvg() {}

    /**
     * Writes a picture.
     *
     * @param prefix goes before each id, so that several pictures can share a page
     */
    public static String write(Drawing drawing, String prefix) {
        String before = before(drawing, prefix);
        String after = after(drawing, prefix);
        int used = bytes(before) + bytes(after);
        int room = Math.max(SMALLEST_IMAGE, (LARGEST - used) / 4 * 3);
        BufferedImage image = Shading.paintCutout(drawing.buffer(), drawing.ink(), drawing.light());
        String picture = Base64.getEncoder().encodeToString(Jpeg.writeWithin(image, room));
        return before + picture + after;
    }

    private static String before(Drawing drawing, String prefix) {
        GeometryBuffer buffer = drawing.buffer();
        String size = "width=\"%d\" height=\"%d\"".formatted(drawing.width(), drawing.height());
        BufferedImage shadow = FloorShadow.paint(buffer, drawing.light());
        String shadowData = Base64.getEncoder().encodeToString(Jpeg.write(shadow, SHADOW_QUALITY));
        return SvgText.open(drawing, prefix, "hybrid")
                + "<style>"
                + style(drawing)
                + SvgText.markStyle(drawing)
                + "</style>\n"
                + ("<defs><path id=\"%1$soutline\" d=\"%2$s\"/>"
                                + "<clipPath id=\"%1$scut\"><use href=\"#%1$soutline\"/></clipPath>\n")
                        .formatted(prefix, silhouette(drawing))
                + "<mask id=\"%sfloor\"><image %s preserveAspectRatio=\"none\" href=\"data:image/jpeg;base64,%s\"/></mask></defs>\n"
                        .formatted(prefix, size, shadowData)
                + "<rect class=\"backdrop\" %s/>\n".formatted(size)
                + "<rect class=\"floor\" %s mask=\"url(#%sfloor)\"/>\n".formatted(size, prefix)
                + "<use class=\"rim\" href=\"#%soutline\"/>\n".formatted(prefix)
                + "<image %s clip-path=\"url(#%scut)\" href=\"data:image/jpeg;base64,"
                        .formatted(size, prefix);
    }

    private static String after(Drawing drawing, String prefix) {
        StringBuilder svg = new StringBuilder("\"/>\n");
        for (RegionOutlines.Outlined region : RegionOutlines.of(drawing)) {
            svg.append(
                    ("<path id=\"%s%s\" class=\"structure\" data-structure=\"%s\" data-side=\"%s\""
                                    + " d=\"%s\"><title>%s</title></path>\n")
                            .formatted(
                                    prefix,
                                    region.label().id(),
                                    region.label().structure(),
                                    region.label().side(),
                                    region.path(),
                                    SvgText.escape(region.label().name())));
        }
        return svg.append(SvgText.marks(drawing.marks(), prefix)).append("</svg>\n").toString();
    }

    private static String style(Drawing drawing) {
        double unit = drawing.buffer().lineUnit() / drawing.buffer().supersampling;
        return (".picture.hybrid .backdrop{fill:var(--picture-backdrop,%s)}"
                        + ".picture.hybrid .floor{fill:var(--picture-shadow,#2a2230);opacity:.6}"
                        + ".picture.hybrid .rim{fill:none;stroke:var(--picture-rim,transparent);"
                        + "stroke-width:%s;stroke-linejoin:round}"
                        + ".picture.hybrid .structure{fill:#ffd23f;fill-opacity:0;stroke:#fff;"
                        + "stroke-opacity:0;stroke-width:%s;stroke-linejoin:round;cursor:pointer;"
                        + "outline:none}"
                        + ".picture.hybrid .structure:hover,.picture.hybrid .structure:focus{fill-opacity:.3;"
                        + "stroke-opacity:1}"
                        + ".picture.hybrid .structure.selected{fill-opacity:.38;"
                        + "stroke:var(--structure-selected,#12467f);stroke-opacity:1}")
                .formatted(
                        SvgText.hex(Shading.PAPER),
                        PathData.number(3 * unit),
                        PathData.number(3 * unit));
    }

    private static String silhouette(Drawing drawing) {
        GeometryBuffer buffer = drawing.buffer();
        float[] covered = Silhouette.of(buffer, drawing.ink());
        Outline outline =
                new Outline(
                        SILHOUETTE_ERROR * buffer.supersampling,
                        SILHOUETTE_SMALLEST * buffer.supersampling,
                        SILHOUETTE_CORNER,
                        1.0 / buffer.supersampling);
        return outline.trace(Mask.whole(buffer.width, buffer.height, covered), INK_EDGE);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
