package org.palpate.illustration.props;

import org.palpate.illustration.geometry.Interpolation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Paint;
import org.palpate.illustration.render.Surface;

/** The cloth of a sheet, cut at its hems; a rest point is a place on the flat sheet. */
record SheetSurface(DrapeArea area) implements Surface {

    private static final double HEM = 0.024;
    private static final double HEM_EDGE = 0.006;

    /** How thick the folded hem stands at this distance from the edge: 1 inside it, 0 beyond it. */
    static double hemFullness(double inside) {
        return 1 - Interpolation.smoothStep(HEM - HEM_EDGE, HEM + HEM_EDGE, inside);
    }

    @Override
    public boolean isCut() {
        return true;
    }

    @Override
    public boolean isThere(Vec3 rest) {
        return area.inside(rest.x(), rest.z()) > 0;
    }

    @Override
    public void paint(Vec3 rest, Vec3 normal, Paint paint) {
        boolean hem = area.inside(rest.x(), rest.z()) < HEM;
        Finish.set(paint, hem ? Palette.SHEET_HEM : Palette.SHEET, hem ? 1 : 0);
    }
}
