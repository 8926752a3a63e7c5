package org.palpate.illustration.vector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.palpate.illustration.render.GeometryBuffer;
import org.palpate.illustration.render.Paint;

/**
 * One object of a layered picture: its silhouette, its colours, its structures and their fibres.
 */
final class ObjectLayer {

    private static final int MOST_COLOURS = 12;
    private static final int SMALLEST_COLOUR = 60;
    private static final double SOFTNESS = .7;
    private static final double ERROR = .2;
    private static final double SMALLEST = 10;
    private static final double CORNER = 55;
    private static final double FIBRE_SOFTNESS = .6;
    private static final double FIBRE_LEVEL = .30;

    private final GeometryBuffer buffer;
    private final int object;

    /** The unlit colour of each subpixel with structures taken off; -1 outside the object. */
    private final int[] ground;

    ObjectLayer(Drawing drawing, int object) {
        this.object = object;
        buffer = drawing.buffer();
        ground = ground();
    }

    /** The objects of a picture, by their mean depth. */
    static List<Integer> farToNear(GeometryBuffer buffer) {
        Map<Integer, double[]> depths = new TreeMap<>();
        for (int cell = 0; cell < buffer.size(); cell++) {
            if (buffer.isSolid(cell)) {
                double[] sum =
                        depths.computeIfAbsent(buffer.itemAt(cell).object(), k -> new double[2]);
                sum[0] += buffer.depth[cell];
                sum[1]++;
            }
        }
        List<Integer> objects = new ArrayList<>(depths.keySet());
        objects.sort(
                Comparator.comparingDouble(id -> {
                    double[] sum = depths.getOrDefault(id, new double[] {0, 1});
                    return -sum[0] / sum[1];
                }));
        return objects;
    }

    void write(
            StringBuilder svg,
            String prefix,
            List<RegionOutlines.Outlined> regions,
            ShadeBands shade) {
        Mask whole = Mask.of(buffer, cell -> ground[cell] >= 0);
        if (whole.isEmpty()) {
            return;
        }
        svg.append("<g id=\"%sobject-%d\">\n".formatted(prefix, object));
        List<Integer> colours = colours(ground);
        for (int i = 0; i < colours.size(); i++) {
            int colour = colours.get(i);
            Mask mask = i == 0 ? whole : Mask.of(buffer, cell -> ground[cell] == colour);
            String path = outline(ERROR, SMALLEST).trace(mask.blurred(SOFTNESS), .5);
            if (!path.isEmpty()) {
                svg.append("<path fill=\"%s\" d=\"%s\"/>\n".formatted(SvgText.hex(colour), path));
            }
        }
        structures(svg, prefix, regions);
        fibres(svg);
        shade.of(whole, svg);
        svg.append("</g>\n");
    }

    private void structures(
            StringBuilder svg, String prefix, List<RegionOutlines.Outlined> regions) {
        for (RegionOutlines.Outlined region : regions) {
            if (!shows(region.index() + Paint.FIRST_STRUCTURE)) {
                continue;
            }
            String structure = region.label().structure();
            svg.append(
                    ("<path id=\"%s%s\" class=\"structure\" data-structure=\"%s\" data-side=\"%s\""
                                    + " fill=\"var(--%s,%s)\" d=\"%s\"><title>%s</title></path>\n")
                            .formatted(
                                    prefix,
                                    region.label().id(),
                                    structure,
                                    region.label().side(),
                                    structure,
                                    SvgText.hex(region.label().colour()),
                                    region.path(),
                                    SvgText.escape(region.label().name())));
        }
    }

    private void fibres(StringBuilder svg) {
        Mask dark = Mask.of(buffer, cell -> ground[cell] >= 0 && buffer.fibre[cell] > 0);
        float[] values = dark.values();
        for (int i = 0; i < values.length; i++) {
            int cell =
                    (dark.top() + i / dark.width()) * buffer.width + dark.left() + i % dark.width();
            values[i] *= buffer.fibre[cell];
        }
        String path = outline(.45, SMALLEST).trace(dark.blurred(FIBRE_SOFTNESS), FIBRE_LEVEL);
        if (!path.isEmpty()) {
            svg.append("<path class=\"fibre\" d=\"%s\"/>\n".formatted(path));
        }
    }

    /** Whether a region lies mostly on this object: each region belongs to one. */
    private boolean shows(int region) {
        for (int cell = 0; cell < ground.length; cell++) {
            if (buffer.region[cell] == region) {
                return ground[cell] >= 0;
            }
        }
        return false;
    }

    private int[] ground() {
        Map<Integer, Map<Integer, int[]>> plain = new TreeMap<>();
        int[] colours = new int[buffer.size()];
        for (int cell = 0; cell < colours.length; cell++) {
            boolean own = buffer.isSolid(cell) && buffer.itemAt(cell).object() == object;
            colours[cell] = own ? buffer.colour[cell] : -1;
            if (own && !buffer.isStructure(cell)) {
                plain.computeIfAbsent((int) buffer.item[cell], k -> new TreeMap<>())
                        .computeIfAbsent(buffer.colour[cell], k -> new int[1])[0]++;
            }
        }
        Map<Integer, Integer> main = new TreeMap<>();
        plain.forEach((item, counts) -> main.put(item, mostFrequent(counts)));
        for (int cell = 0; cell < colours.length; cell++) {
            if (colours[cell] >= 0 && buffer.isStructure(cell)) {
                colours[cell] = main.getOrDefault((int) buffer.item[cell], colours[cell]);
            }
        }
        List<Integer> kept = colours(colours);
        for (int cell = 0; cell < colours.length; cell++) {
            if (colours[cell] >= 0 && !kept.contains(colours[cell])) {
                colours[cell] = nearest(kept, colours[cell]);
            }
        }
        return colours;
    }

    /** The colours that matter, the most frequent first. */
    private static List<Integer> colours(int[] cells) {
        Map<Integer, int[]> counts = new TreeMap<>();
        for (int colour : cells) {
            if (colour >= 0) {
                counts.computeIfAbsent(colour, k -> new int[1])[0]++;
            }
        }
        List<Map.Entry<Integer, int[]>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Comparator.comparingInt(entry -> -entry.getValue()[0]));
        List<Integer> kept = new ArrayList<>();
        for (Map.Entry<Integer, int[]> entry : entries) {
            if (kept.isEmpty()
                    || kept.size() < MOST_COLOURS && entry.getValue()[0] >= SMALLEST_COLOUR) {
                kept.add(entry.getKey());
            }
        }
        return kept;
    }

    private static int mostFrequent(Map<Integer, int[]> counts) {
        int best = -1;
        int most = 0;
        for (Map.Entry<Integer, int[]> entry : counts.entrySet()) {
            if (entry.getValue()[0] > most) {
                most = entry.getValue()[0];
                best = entry.getKey();
            }
        }
        return best;
    }

    private static int nearest(List<Integer> colours, int colour) {
        int best = colour;
        int least = Integer.MAX_VALUE;
        for (int other : colours) {
            int red = (other >> 16 & 255) - (colour >> 16 & 255);
            int green = (other >> 8 & 255) - (colour >> 8 & 255);
            int blue = (other & 255) - (colour & 255);
            int distance = red * red + green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = other;
            }
        }
        return best;
    }

    private Outline outline(double error, double smallest) {
        return new Outline(
                error * buffer.supersampling,
                smallest * buffer.supersampling,
                CORNER,
                1.0 / buffer.supersampling);
    }
}
