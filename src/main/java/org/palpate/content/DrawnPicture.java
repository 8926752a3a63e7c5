package org.palpate.content;

import java.util.List;
import java.util.Optional;

import org.palpate.illustration.Picture;
import org.palpate.illustration.vector.MaskRuns;
import org.palpate.illustration.vector.StructureMask;
import org.palpate.planner.Side;

/**
 * What a drawn picture shows, and where.
 *
 * @param digest of what it was drawn from
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 * @param mask which structure is visible where; its indexes are those of the structures
 * @param structures the structures that are visible
 */
public record DrawnPicture(
        String digest, int width, int height, MaskRuns mask, List<Shown> structures) {

    /**
     * A structure on the picture.
     *
     * @param index by which the mask knows it
     * @param structure its id
     * @param x of a point well inside it, in pixels
     * @param y of a point well inside it, in pixels
     * @param share of the whole picture, 0..1
     * @param pixels that it covers
     * @param outline SVG path around it, in pixels
     */
    public record Shown(
            int index,
            String structure,
            Side side,
            double x,
            double y,
            double share,
            int pixels,
            String outline) {}

    public DrawnPicture {
        structures = List.copyOf(structures);
    }

    /** The facts of a picture that was just drawn. */
    public static DrawnPicture of(String digest, Picture picture) {
        StructureMask mask = picture.mask();
        List<Shown> structures = mask.regions().stream().map(DrawnPicture::shown).toList();
        return new DrawnPicture(digest, picture.width(), picture.height(), mask.runs(), structures);
    }

    private static Shown shown(StructureMask.Region region) {
        return new Shown(
                region.index(),
                region.label().structure(),
                region.label().side().equals("left") ? Side.LEFT : Side.RIGHT,
                region.x(),
                region.y(),
                region.share(),
                region.pixels(),
                region.outline());
    }

    /** The structure that is visible at a point of the picture, told in its pixels. */
    public Optional<Shown> structureAt(double x, double y) {
        if (!(x >= 0 && y >= 0 && x < width && y < height)) {
            return Optional.empty();
        }
        int cell = Math.ceilDiv(width, mask.width());
        int column = (int) x / cell;
        int row = (int) y / cell;
        int index = mask.cells()[row * mask.width() + column];
        return structures.stream().filter(shown -> shown.index() == index).findFirst();
    }

    /** Where a structure is visible on the picture. */
    public Optional<Shown> structure(String id, Side side) {
        return structures.stream()
                .filter(shown -> shown.structure().equals(id) && side.covers(shown.side()))
                .findFirst();
    }
}
