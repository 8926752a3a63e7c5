package org.palpate.illustration.props;

import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;
import org.palpate.illustration.render.Paint;
import org.palpate.illustration.render.Surface;

/**
 * A soft gel pack on a thin cloth, bent over a limb.
 *
 * @param origin a place near the middle of the pack
 * @param frame its x axis lies along the pack, its y axis points away from the skin
 * @param skin height of the skin over the plane through {@code origin}, in that frame
 */
public record IcePack(Vec3 origin, Rotation frame, double length, double width, HeightProbe skin)
        implements Prop {

    private static final double CELL = 0.004;
    private static final double CLOTH_MARGIN = 0.028;
    private static final double CLOTH_THICKNESS = 0.004;
    private static final double CLOTH_CORNER = 0.010;
    private static final double GEL_CORNER = 0.022;
    private static final double GEL_RIM = 0.007;
    private static final double GEL_THICKNESS = 0.016;
    private static final double GEL_ROUNDING = 0.022;
    private static final double FILM = 0.0025;
    private static final double QUILT_DEPTH = 0.45;
    private static final double QUILT_WIDTH = 0.012;

    /** A pack on top of a limb that lies level: world coordinates. */
    public static IcePack onTop(
            double x, double z, double heading, double length, double width, HeightProbe skin) {
        Rotation turn = Rotation.aboutY(heading);
        HeightProbe turned =
                (along, across) -> {
                    Vec3 place = turn.apply(new Vec3(along, 0, across)).plus(x, 0, z);
                    return skin.height(place.x(), place.z());
                };
        return new IcePack(new Vec3(x, 0, z), turn, length, width, turned);
    }

    @Override
    public List<Item> items(int object) {
        double halfX = length / 2 + CLOTH_MARGIN;
        double halfZ = width / 2 + CLOTH_MARGIN;
        BentSheet bent = BentSheet.over(skin, halfX, halfZ, CELL);
        TriangleMesh cloth =
                bent.mesh((x, z) -> clothThickness(rim(x, z, halfX, halfZ, CLOTH_CORNER)));
        TriangleMesh gel = bent.mesh(this::gelThickness);
        return new Parts("ice pack", object, origin, frame)
                .add(
                        new Slab(0, Palette.TOWEL, Palette.COTTON_SEAM, halfX, halfZ, CLOTH_CORNER),
                        cloth)
                .add(
                        new Slab(
                                1,
                                Palette.GEL,
                                Palette.GEL_SEAM,
                                length / 2,
                                width / 2,
                                GEL_CORNER),
                        gel)
                .items();
    }

    private static double clothThickness(double inset) {
        return CLOTH_THICKNESS * bulge(inset / CLOTH_THICKNESS);
    }

    private double gelThickness(double x, double z) {
        double inset = rim(x, z, length / 2, width / 2, GEL_CORNER);
        double body = bulge((inset - GEL_RIM) / GEL_ROUNDING);
        double seam = Math.abs(Math.abs(x) - length / 6) / QUILT_WIDTH;
        double quilt = 1 - QUILT_DEPTH * Math.max(0, 1 - seam * seam);
        return CLOTH_THICKNESS + FILM + GEL_THICKNESS * body * quilt;
    }

    /** A quarter of a circle: 0 at 0, 1 from 1 on. */
    private static double bulge(double t) {
        double rest = 1 - Math.clamp(t, 0, 1);
        return Math.sqrt(1 - rest * rest);
    }

    /** How far a place lies within a rectangle with round corners. */
    private static double rim(double x, double z, double halfX, double halfZ, double corner) {
        double dx = Math.abs(x) - (halfX - corner);
        double dz = Math.abs(z) - (halfZ - corner);
        double outX = Math.max(dx, 0);
        double outZ = Math.max(dz, 0);
        return corner - Math.sqrt(outX * outX + outZ * outZ) - Math.min(Math.max(dx, dz), 0);
    }

    /** A layer of the pack, cut to its outline. */
    private record Slab(int region, int colour, int seam, double halfX, double halfZ, double corner)
            implements Surface {

        @Override
        public boolean isCut() {
            return true;
        }

        @Override
        public boolean isThere(Vec3 rest) {
            return rim(rest.x(), rest.z(), halfX, halfZ, corner) > 0;
        }

        @Override
        public void paint(Vec3 rest, Vec3 normal, Paint paint) {
            double inset = rim(rest.x(), rest.z(), halfX, halfZ, corner);
            Finish.set(paint, Palette.mix(colour, seam, Finish.onLine(inset - GEL_RIM)), region);
        }
    }
}
