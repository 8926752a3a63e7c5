package org.palpate.illustration.props;

import java.util.List;
import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;

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

    private static final double[] OUTLINE = {
        -.0550, -.0035, -.0500, .0100, -.0370, .0200, -.0190, .0250, 0, .0260, .0200, .0238, .0390,
        .0165, .0520, .0050, .0545, -.0090, .0460, -.0190, .0320, -.0185, .0170, -.0125, 0, -.0095,
        -.0170, -.0110, -.0330, -.0160, -.0470, -.0160
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
        return new ScrapingTool(
                place.along(z, -TO_EDGE), Rotation.ofAxes(x, z.cross(x), z), 1);
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
        Profile section =
                Profile.of(-half, -bevel, -edge, 0, edge, 0, half, -bevel).rounded(edge);
        TriangleMesh steel =
                Solids.swept(Outline.through(outline), section, Vec3.ZERO, Rotation.NONE);
        return new Parts("tool", object, centre, turn)
                .add((rest, normal, paint) -> {
                    boolean onBevel = Math.abs(rest.y()) < half * 0.985;
                    int sheen = Finish.sheen(rest.times(1 / size));
                    Finish.set(
                            paint,
                            onBevel ? Palette.mix(sheen, Palette.STEEL_LIGHT, 0.65) : sheen,
                            onBevel ? 1 : 0);
                }, steel)
                .items();
    }
}
