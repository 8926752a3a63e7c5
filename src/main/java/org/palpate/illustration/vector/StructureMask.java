package org.palpate.illustration.vector;

import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.render.GeometryBuffer;
import org.palpate.illustration.render.Paint;
import org.palpate.illustration.render.RegionLabel;

/**
 * Where each structure is on a picture, so that the picture can ask "show me".
 *
 * @param runs at a quarter of the picture's size; letters count through all labels, seen or not
 * @param regions the structures that are seen
 * @param parts which parts of the bodies the frame shows and which it cuts
 */
public record StructureMask(MaskRuns runs, List<Region> regions, List<FramedPart> parts) {

    /** Output pixels to one cell of the runs. */
    public static final int SCALE = 4;

    /**
     * A structure on the picture.
     *
     * @param index in the picture's labels
     * @param share of the whole picture, 0..1
     * @param x of a point well inside, in pixels
     * @param y of a point well inside, in pixels
     * @param pixels that it covers
     * @param outline path around it, in pixels
     */
    public record Region(
            int index,
            RegionLabel label,
            double share,
            double x,
            double y,
            int pixels,
            String outline) {}

    public StructureMask {
        regions = List.copyOf(regions);
        parts = List.copyOf(parts);
    }

    public static StructureMask of(Drawing drawing) {
        GeometryBuffer buffer = drawing.buffer();
        double subpixels = (double) buffer.supersampling * buffer.supersampling;
        List<Region> regions = new ArrayList<>();
        for (RegionOutlines.Outlined outlined : RegionOutlines.of(drawing)) {
            int region = Paint.FIRST_STRUCTURE + outlined.index();
            Mask mask = Mask.of(buffer, cell -> buffer.region[cell] == region);
            int cells = 0;
            for (float value : mask.values()) {
                cells += (int) value;
            }
            InnerPoint point = InnerPoint.of(mask);
            regions.add(
                    new Region(
                            outlined.index(),
                            outlined.label(),
                            (double) cells / buffer.size(),
                            point.x() / buffer.supersampling,
                            point.y() / buffer.supersampling,
                            Math.toIntExact(Math.round(cells / subpixels)),
                            outlined.path()));
        }
        return new StructureMask(runs(drawing), regions, FramedPart.of(buffer));
    }

    private static MaskRuns runs(Drawing drawing) {
        GeometryBuffer buffer = drawing.buffer();
        int step = SCALE * buffer.supersampling;
        int width = (buffer.width + step - 1) / step;
        int height = (buffer.height + step - 1) / step;
        int[] cells = new int[width * height];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = majority(buffer, drawing.regions().size(), i % width, i / width, step);
        }
        return MaskRuns.of(width, height, cells);
    }

    /** The structure that covers most of a cell, if structures cover half of it. */
    private static int majority(
            GeometryBuffer buffer, int structures, int column, int row, int step) {
        int[] votes = new int[structures];
        int cells = 0;
        int onStructures = 0;
        int best = MaskRuns.NOTHING;
        for (int y = row * step; y < Math.min(buffer.height, (row + 1) * step); y++) {
            for (int x = column * step; x < Math.min(buffer.width, (column + 1) * step); x++) {
                cells++;
                int index = buffer.region[y * buffer.width + x] - Paint.FIRST_STRUCTURE;
                if (index < 0 || index >= structures) {
                    continue;
                }
                onStructures++;
                votes[index]++;
                if (best == MaskRuns.NOTHING || votes[index] > votes[best]) {
                    best = index;
                }
            }
        }
        return onStructures * 2 >= cells ? best : MaskRuns.NOTHING;
    }
}
