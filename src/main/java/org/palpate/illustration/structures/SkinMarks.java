package org.palpate.illustration.structures;

/** Where one point of the rest figure lies in any structure. */
public final class SkinMarks {

    private final ChartReading reading;

    SkinMarks(ChartReading reading) {
        this.reading = reading;
    }

    public boolean covers(Region region) {
        return region.mark(reading).inside() > 0;
    }

    /** How dark the structure's fibres run here, 0..1. */
    public double fibre(Region region) {
        return FibrePattern.at(region, region.mark(reading));
    }
}
