package org.palpate.illustration.scene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.palpate.illustration.render.GeometryBuffer;
import org.palpate.illustration.render.Ink;
import org.palpate.illustration.render.MaskBlur;
import org.palpate.illustration.render.Quality;
import org.palpate.illustration.render.Tone;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.structures.StructureAtlas;
import org.palpate.illustration.vector.Mask;
import org.palpate.illustration.vector.Outline;

/**
 * Draws the body map: hips and legs from several sides, each structure a path of its own that a
 * page can address, choose and colour.
 */
public final class BodyMapDrawing {

    private static final double CELL = .0045;
    private static final double[] SHADES = {.84, .62};
    private static final double SHADE_SOFTNESS = 3;
    private static final double SHADE_SMALLEST = 120;
    private static final double NO_CORNER = 170;
    private static final double STEEPNESS = 12;
    private static final double SKIN_SMALLEST = 100;
    private static final double CORNER = 60;
    private static final double ERROR = .3;
    private static final double INK_SMALLEST = 14;
    private static final double INK_SOFTNESS = .35;
    private static final double INK_LEVEL = .46;
    private static final double SOFT = .7;
    private static final double LEAST_WEIGHT = 1e-4;

    private final BodyMapFigure standing = BodyMapFigure.standing(CELL);
    private final BodyMapFigure feetTogether = BodyMapFigure.feetTogether(CELL);
    private final StructureAtlas atlas = StructureAtlas.of(standing.skeleton());
    private final Quality quality;

    public BodyMapDrawing(Quality quality) {
        this.quality = quality;
    }

    /** Every view by its file's name: {@code front.svg}, {@code outer-left.svg} ... */
    public Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        for (BodyMapView view : BodyMapView.values()) {
            if (view.showsOneLeg()) {
                for (Side side : Side.values()) {
                    files.put(view.id() + "-" + side.label() + ".svg", draw(view, side));
                }
            } else {
                files.put(view.id() + ".svg", draw(view, Side.LEFT));
            }
        }
        return files;
    }

    /**
     * One view as SVG.
     *
     * @param side the leg shown, where the view shows one
     */
    public String draw(BodyMapView view, Side side) {
        BodyMapFigure figure = view == BodyMapView.SOLE ? feetTogether : standing;
        GeometryBuffer seen = figure.seen(view, side, quality);
        BodyMapRegions regions = new BodyMapRegions(atlas, figure, seen, view.sides(side));
        BodyMapSvg svg = new BodyMapSvg(view, side, seen.camera.width(), seen.camera.height());
        Mask skin = Mask.of(seen, seen::isSolid);
        svg.skin(outline(seen, ERROR, SKIN_SMALLEST, CORNER).trace(skin.blurred(SOFT), .5));
        for (double level : SHADES) {
            svg.shade(shade(seen, skin, view, side, level));
        }
        for (Side shown : view.sides(side)) {
            List<BodyMapRegions.Drawn> drawn = regions.drawn(shown);
            drawn.forEach(svg::structure);
        }
        svg.fibres(regions.fibres());
        Mask ink = Mask.whole(seen.width, seen.height, Ink.draw(seen, false));
        svg.ink(
                outline(seen, ERROR, INK_SMALLEST, CORNER)
                        .trace(ink.blurred(INK_SOFTNESS * seen.supersampling), INK_LEVEL));
        return svg.text();
    }

    private static String shade(
            GeometryBuffer seen, Mask skin, BodyMapView view, Side side, double level) {
        Tone tone = new Tone(seen, BodyMapFigure.light(view, side));
        float[] light = new float[skin.values().length];
        for (int i = 0; i < light.length; i++) {
            int row = skin.top() + i / skin.width();
            int cell = row * seen.width + skin.left() + i % skin.width();
            light[i] = skin.values()[i] > 0 ? (float) tone.of(cell) : 0;
        }
        double sigma = SHADE_SOFTNESS * seen.supersampling;
        float[] soft = MaskBlur.blur(light, skin.width(), skin.height(), sigma);
        float[] weight = MaskBlur.blur(skin.values(), skin.width(), skin.height(), sigma);
        float[] dark = new float[light.length];
        for (int i = 0; i < dark.length; i++) {
            double value = soft[i] / Math.max(weight[i], LEAST_WEIGHT);
            dark[i] =
                    skin.values()[i] > 0
                            ? (float) Math.clamp((level - value) * STEEPNESS + .5, 0, 1)
                            : 0;
        }
        Mask mask = new Mask(skin.left(), skin.top(), skin.width(), skin.height(), dark);
        return outline(seen, .6, SHADE_SMALLEST, NO_CORNER).trace(mask.blurred(SOFT), .5);
    }

    private static Outline outline(
            GeometryBuffer seen, double error, double smallest, double corner) {
        double scale = seen.supersampling;
        return new Outline(error * scale, smallest * scale, corner, 1 / scale);
    }
}
