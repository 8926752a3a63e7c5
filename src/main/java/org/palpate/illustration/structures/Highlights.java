package org.palpate.illustration.structures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.palpate.illustration.body.SkinLayer;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Paint;
import org.palpate.illustration.skeleton.Side;

/** Structures drawn on the skin; later ones lie on top of earlier ones. */
public final class Highlights implements SkinLayer {

    /** On the rest figure the arms hang beside the hips, further out than any structure. */
    private static final double ARMS_BEYOND = .205;

    private static final double PALER = .55;
    private static final double SEEN_THROUGH = .5;
    private static final double DASH_WIDTH = .0025;
    private static final double DASHES = 40;

    private record Layer(Region region, Side side, int number, Emphasis emphasis) {}

    private final StructureAtlas atlas;
    private final List<Layer> layers = new ArrayList<>();
    private final Map<Integer, String> names = new LinkedHashMap<>();

    public Highlights(StructureAtlas atlas, List<Highlight> highlights) {
        this.atlas = atlas;
        for (Highlight highlight : highlights) {
            names.put(highlight.region(), highlight.structure());
            for (String id : atlas.expand(highlight.structure())) {
                layers.add(
                        new Layer(
                                atlas.region(id),
                                highlight.side(),
                                highlight.region(),
                                highlight.emphasis()));
            }
        }
    }

    /** The structure or group id that each region number stands for. */
    public Map<Integer, String> regions() {
        return Map.copyOf(names);
    }

    @Override
    public boolean paint(Vec3 rest, Paint paint) {
        if (Math.abs(rest.x()) > ARMS_BEYOND) {
            return false;
        }
        Side side = Side.of(rest.x());
        ChartReading reading = atlas.read(rest);
        boolean covered = false;
        for (Layer layer : layers) {
            if (layer.side() != side) {
                continue;
            }
            SkinMark mark = layer.region().mark(reading);
            if (mark.inside() > 0) {
                draw(layer, mark, covered ? paint.colour : Palette.PALE, paint);
                covered = true;
            }
        }
        return covered;
    }

    private static void draw(Layer layer, SkinMark mark, int beneath, Paint paint) {
        Region region = layer.region();
        paint.region = layer.number();
        paint.colour =
                switch (layer.emphasis()) {
                    case TARGET -> region.colour();
                    case CONTEXT -> Palette.mix(region.colour(), Palette.PALE, PALER);
                    case GHOST -> Palette.mix(beneath, region.colour(), SEEN_THROUGH);
                };
        paint.fibre =
                layer.emphasis() == Emphasis.GHOST ? dashes(mark) : FibrePattern.at(region, mark);
    }

    /** A broken line along the border of what is seen through. */
    private static double dashes(SkinMark mark) {
        boolean gap = StrictMath.sin(mark.along() * DASHES * Math.PI) < 0;
        return mark.inside() < DASH_WIDTH && !gap ? 1 : 0;
    }
}
