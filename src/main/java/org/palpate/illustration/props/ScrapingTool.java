package org.palpate.illustration.props;

import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;
import org.palpate.illustration.render.Paint;

/**
 * A bevelled steel tool for scraping: in its own frame its length lies along x, its bulging working
 * edge towards positive z and its hollow back towards negative z.
 *
 * @param size 1 for the real tool (11 cm), more for a still life
 */
public record ScrapingTool(Vec3 centre, Rotation turn, double size) implements Prop {

    public static final double LENGTH = 0.11;
    public static final double THICKNESS = 0.004;

    /** From the middle of the tool to its working edge. */
    public static final double TO_EDGE = 0.026;

    private static final double BEVEL = 0.0058;
    private static final double HALF_EDGE = 0.0005;

    private static final double FLAT_SHARE = 0.985;
    private static final double BEVEL_GLOSS = 0.65;

    private static final double[] OUTLINE = {
        -.0550, -.0040, -.0505, .0105, -.0375, .0205, -.0190, .0252, 0, .0260, .0200, .0240, .0385,
        .0175, .0510, .0060, .0545, -.0090, .0490, -.0215, .0360, -.0255, .0190, -.0205, 0, -.0178,
        -.0180, -.0185, -.0330, -.0212, -.0480, -.0180
    };

    /**
     * The real tool with the middle of its working edge on a place.
     *
     * @param lengthwise the direction of its working edge
     * @param away from the place into the tool
     */
    public static ScrapingTool touching(Vec3 place, Vec3 lengthwise, Vec3 away) {
        Vec3 x = lengthwise.unit();
        Vec3 z = away.negated().perpendicularTo(x);
        return new ScrapingTool(place.along(z, -TO_EDGE), Rotation.ofAxes(x, z.cross(x), z), 1);
    }

    @Override
    public List<Item> items(int object) {
        double[] outline = new double[OUTLINE.length];
        for (int i = 0; i < outline.length; i++) {
            outline[i] = OUTLINE[i] * size;
        }
        double half = THICKNESS / 2 * size;
        double edge = HALF_EDGE * size;
        double bevel = BEVEL * size;
        Profile section = Profile.of(-half, -bevel, -edge, 0, edge, 0, half, -bevel).rounded(edge);
        TriangleMesh steel =
                Solids.swept(Outline.through(outline), section, Vec3.ZERO, Rotation.NONE);
        return new Parts("tool", object, centre, turn)
                .add((rest, normal, paint) -> polish(rest.times(1 / size), paint), steel)
                .items();
    }

    private static void polish(Vec3 rest, Paint paint) {
        int sheen = Finish.sheen(rest);
        boolean onBevel = Math.abs(rest.y()) < THICKNESS / 2 * FLAT_SHARE;
        Finish.set(
                paint,
                onBevel ? Palette.mix(sheen, Palette.STEEL_LIGHT, BEVEL_GLOSS) : sheen,
                onBevel ? 1 : 0);
    }
}
