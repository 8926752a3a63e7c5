package org.palpate.illustration.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.GeometryBuffer;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.structures.Depth;
import org.palpate.illustration.structures.Region;
import org.palpate.illustration.structures.SkinMarks;
import org.palpate.illustration.structures.StructureAtlas;
import org.palpate.illustration.vector.Mask;
import org.palpate.illustration.vector.Outline;

/** Where each structure lies on a view of the body map, whole even where others cover it. */
final class BodyMapRegions {

    private static final double SOFTNESS = .7;
    private static final double ERROR = .3;
    private static final double CORNER = 60;
    private static final double SMALLEST = 60;
    private static final double FIBRE_SOFTNESS = .6;
    private static final double FIBRE_LEVEL = .32;
    private static final double FIBRE_ERROR = .5;
    private static final double SMALLEST_FIBRE = 12;
    private static final double MOSTLY = .5;

    private final GeometryBuffer seen;
    private final List<Region> regions;
    private final Side[] sides;
    private final boolean[][] covered;
    private final float[] fibre;

    /**
     * A structure's outline.
     *
     * @param open a deep structure most of which no other covers
     */
    record Drawn(Region region, Side side, String path, boolean open) {}

    BodyMapRegions(
            StructureAtlas atlas, BodyMapFigure figure, GeometryBuffer seen, List<Side> shown) {
        this.seen = seen;
        regions = atlas.regions();
        sides = new Side[seen.size()];
        covered = new boolean[regions.size()][seen.size()];
        fibre = new float[seen.size()];
        IntStream.range(0, seen.height)
                .parallel()
                .forEach(row -> readRow(atlas, figure, shown, row * seen.width));
    }

    private void readRow(StructureAtlas atlas, BodyMapFigure figure, List<Side> shown, int start) {
        for (int cell = start; cell < start + seen.width; cell++) {
            if (!seen.isSolid(cell)) {
                continue;
            }
            Vec3 rest = figure.rest(seen, cell);
            sides[cell] = Side.of(rest.x());
            if (shown.contains(sides[cell])) {
                SkinMarks marks = atlas.marks(rest);
                for (int i = 0; i < regions.size(); i++) {
                    covered[i][cell] = marks.covers(regions.get(i));
                    if (covered[i][cell] && isOnTop(regions.get(i))) {
                        fibre[cell] = (float) marks.fibre(regions.get(i));
                    }
                }
            }
        }
    }

    private static boolean isOnTop(Region region) {
        return region.depth() == Depth.SURFACE && region.tissue().isSoft();
    }

    /** The structures of a side that are seen, those on top last; the deep ones after all. */
    List<Drawn> drawn(Side side) {
        List<Drawn> surface = new ArrayList<>();
        List<Drawn> deep = new ArrayList<>();
        List<Drawn> landmarks = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            boolean[] cells = covered[i];
            String path =
                    outline(ERROR, SMALLEST)
                            .trace(
                                    Mask.of(seen, cell -> cells[cell] && sides[cell] == side)
                                            .blurred(SOFTNESS * seen.supersampling),
                                    .5);
            if (!path.isEmpty()) {
                Region region = regions.get(i);
                List<Drawn> kind =
                        !region.tissue().isSoft()
                                ? landmarks
                                : region.depth() == Depth.DEEP ? deep : surface;
                kind.add(new Drawn(region, side, path, isOpen(i, side)));
            }
        }
        surface.addAll(deep);
        surface.addAll(landmarks);
        return surface;
    }

    private boolean isOpen(int index, Side side) {
        int all = 0;
        int free = 0;
        for (int cell = 0; cell < seen.size(); cell++) {
            if (covered[index][cell] && sides[cell] == side) {
                all++;
                free += isBeneathAnother(index, cell) ? 0 : 1;
            }
        }
        return free > all * MOSTLY;
    }

    private boolean isBeneathAnother(int index, int cell) {
        for (int other = 0; other < covered.length; other++) {
            if (other != index && covered[other][cell] && isOnTop(regions.get(other))) {
                return true;
            }
        }
        return false;
    }

    /** The fibres of what lies on top. */
    String fibres() {
        Mask mask = Mask.whole(seen.width, seen.height, fibre);
        return outline(FIBRE_ERROR, SMALLEST_FIBRE)
                .trace(mask.blurred(FIBRE_SOFTNESS * seen.supersampling), FIBRE_LEVEL);
    }

    private Outline outline(double error, double smallest) {
        double scale = seen.supersampling;
        return new Outline(error * scale, smallest * scale, CORNER, 1 / scale);
    }
}
