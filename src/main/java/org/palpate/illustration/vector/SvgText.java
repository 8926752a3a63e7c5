package org.palpate.illustration.vector;

import java.awt.Shape;
import java.util.HexFormat;
import java.util.List;

/** The parts that both kinds of SVG share. */
final class SvgText {

    private static final HexFormat HEX = HexFormat.of();

    private SvgText() {}

    static String hex(int colour) {
        return "#" + HEX.toHexDigits(colour, 6);
    }

    static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String open(Drawing drawing, String prefix, String kind) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"%1$spicture\" class=\"picture %2$s\""
                        + " viewBox=\"0 0 %3$d %4$d\" role=\"img\""
                        + " aria-labelledby=\"%1$stitle %1$sdescription\">\n"
                        + "<title id=\"%1$stitle\">%5$s</title>\n"
                        + "<desc id=\"%1$sdescription\">%6$s</desc>\n")
                .formatted(
                        prefix,
                        kind,
                        drawing.width(),
                        drawing.height(),
                        escape(drawing.title()),
                        escape(drawing.description()));
    }

    /** The looks of arrows, rings and words. */
    static String markStyle(Drawing drawing) {
        double unit = drawing.buffer().lineUnit() / drawing.buffer().supersampling;
        return (".picture .stroke{fill:var(--stroke-arrow,%s);stroke:#fff;stroke-width:%s;"
                        + "paint-order:stroke;stroke-linejoin:round;pointer-events:none}"
                        + ".picture .avoid{fill:none;stroke:var(--avoid,%s);stroke-width:%s;"
                        + "stroke-dasharray:%s %s;pointer-events:none}"
                        + ".picture .avoid-halo{fill:none;stroke:#fff;stroke-width:%s;"
                        + "pointer-events:none}"
                        + ".picture .label{pointer-events:none}"
                        + ".picture .label text{font-family:system-ui,sans-serif;font-weight:600;"
                        + "fill:%s;stroke:#fff;stroke-width:%s;paint-order:stroke;"
                        + "stroke-linejoin:round;text-anchor:middle;dominant-baseline:central}"
                        + ".picture .leader{stroke:%s;stroke-width:%s;fill:none}"
                        + ".picture .leader-halo{stroke:#fff;stroke-width:%s;fill:none}")
                .formatted(
                        hex(Marks.ARROW_COLOUR),
                        PathData.number(5 * unit),
                        hex(Marks.AVOID_COLOUR),
                        PathData.number(4 * unit),
                        PathData.number(12 * unit),
                        PathData.number(8 * unit),
                        PathData.number(7 * unit),
                        hex(Marks.WORD_COLOUR),
                        PathData.number(5 * unit),
                        hex(Marks.WORD_COLOUR),
                        PathData.number(1.8 * unit),
                        PathData.number(4.5 * unit));
    }

    static String marks(Marks marks, String prefix) {
        StringBuilder svg = new StringBuilder();
        for (int i = 0; i < marks.avoids().size(); i++) {
            AvoidRing ring = marks.avoids().get(i);
            String data = PathData.of(ring.shape());
            svg.append("<path class=\"avoid-halo\" d=\"%s\"/>\n".formatted(data));
            svg.append(
                    "<path id=\"%savoid-%d\" class=\"avoid\" d=\"%s\"><title>%s</title></path>\n"
                            .formatted(prefix, i + 1, data, escape(ring.name())));
        }
        List<Arrow> arrows = marks.arrows();
        for (int i = 0; i < arrows.size(); i++) {
            Shape shape = arrows.get(i).shape();
            svg.append(
                    "<path id=\"%sstroke-%d\" class=\"stroke\" d=\"%s\"/>\n"
                            .formatted(prefix, i + 1, PathData.of(shape)));
        }
        marks.labels().forEach(label -> append(svg, label));
        return svg.toString();
    }

    private static void append(StringBuilder svg, Label label) {
        String line =
                new PathData()
                        .moveTo(label.lineX(), label.lineY())
                        .lineTo(label.targetX(), label.targetY())
                        .toString();
        svg.append(
                ("<g class=\"label\"><path class=\"leader-halo\" d=\"%1$s\"/>"
                                + "<path class=\"leader\" d=\"%1$s\"/>"
                                + "<text x=\"%2$s\" y=\"%3$s\" font-size=\"%4$s\">%5$s</text></g>\n")
                        .formatted(
                                line,
                                PathData.number(label.x()),
                                PathData.number(label.y()),
                                PathData.number(label.size()),
                                escape(label.text())));
    }
}
