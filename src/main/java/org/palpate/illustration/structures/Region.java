package org.palpate.illustration.structures;

import java.util.List;

/**
 * A structure of the vocabulary on the skin.
 *
 * @param name in English
 * @param colour as 0xRRGGBB
 */
public record Region(
        String id,
        String name,
        Tissue tissue,
        Depth depth,
        int colour,
        boolean pennate,
        List<Head> heads,
        Strand course) {

    /** The strands that belong together; two heads of a muscle are parted by a line. */
    record Head(String name, List<Strand> strands) {

        SkinMark mark(ChartReading reading) {
            SkinMark best = SkinMark.NOWHERE;
            for (Strand strand : strands) {
                SkinMark mark = strand.mark(reading.on(strand.chartName()));
                if (mark.inside() > best.inside()) {
                    best = mark;
                }
            }
            return best;
        }
    }

    /** The mark in the head that the point lies deepest in; borders between heads count. */
    SkinMark mark(ChartReading reading) {
        SkinMark best = SkinMark.NOWHERE;
        double next = SkinMark.FAR;
        for (Head head : heads) {
            SkinMark mark = head.mark(reading);
            if (mark.inside() > best.inside()) {
                next = best.inside();
                best = mark;
            } else {
                next = Math.max(next, mark.inside());
            }
        }
        double toBorder = next > 0 ? best.inside() - next : best.inside();
        return new SkinMark(Math.min(best.inside(), toBorder), best.across(), best.along());
    }
}
