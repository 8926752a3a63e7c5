package org.palpate.content;

import java.util.List;

import org.palpate.planner.Side;
import org.palpate.planner.Structure;
import org.palpate.planner.Technique;

/**
 * A picture of the library.
 *
 * @param id as in its files' names
 * @param caption one line under the picture
 * @param alternative what it shows, for those who cannot see it
 * @param techniques that the picture stands for
 * @param structures shown in colour
 * @param digest of what the picture is to be drawn from
 */
public record PictureEntry(
        String id,
        String title,
        String caption,
        String alternative,
        List<Technique> techniques,
        List<Highlighted> structures,
        String digest) {

    /** A structure, or a group, in colour. */
    public record Highlighted(Structure structure, Side side) {}

    public PictureEntry {
        techniques = List.copyOf(techniques);
        structures = List.copyOf(structures);
    }
}
