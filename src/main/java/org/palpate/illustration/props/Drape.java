package org.palpate.illustration.props;

import java.util.List;

import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;
import org.palpate.illustration.render.Material;

/**
 * A sheet over a client on a {@link Table}: it falls from the body no steeper than cloth does, lies
 * on the table and hangs over its edges. Its rest points are places on the flat sheet.
 *
 * @param body the uppermost surface of the client and of bolsters under the sheet
 * @param top height of the table's padding
 * @param overhang how far the sheet hangs down where its area reaches beyond the table
 */
public record Drape(HeightProbe body, DrapeArea area, double top, double overhang) implements Prop {

    /** How far a sheet hangs down as a rule. */
    public static final double USUAL_OVERHANG = 0.20;

    /** The steepest fall of the sheet from the body, before its folds. */
    static final double STEEPEST = 1.3;

    private static final double CELL = 0.006;
    private static final double CLEARANCE = 0.009;

    /** How far the sheet stays off the body after the last smoothing. */
    static final double LEAST_CLEARANCE = 0.003;

    private static final double SOFTNESS = 0.012;
    private static final double FINISH = 0.008;
    private static final int ROUNDS = 3;

    /** Uncovered parts of the body lift the sheet only this near to its hem. */
    private static final double HEM_REACH = 0.02;

    private static final double HEM_LIFT = 0.0025;

    public Drape(HeightProbe body, DrapeArea area, double top) {
        this(body, area, top, USUAL_OVERHANG);
    }

    @Override
    public List<Item> items(int object) {
        return List.of(
                new Item(mesh(), new SheetSurface(this::inside), Material.SHEET, object, "sheet"));
    }

    /** The sheet on the table before its folds. */
    HeightField fall() {
        HeightField under =
                new HeightField(
                        Table.LENGTH / 2 + overhang,
                        Table.WIDTH / 2 + overhang,
                        CELL,
                        (x, z) -> Math.max(top, covered(x, z)));
        HeightField fall = under.stretched(STEEPEST);
        for (int i = 0; i < ROUNDS; i++) {
            fall = fall.blurred(SOFTNESS).atLeast(under, 0).stretched(STEEPEST);
        }
        return fall.atLeast(under, CLEARANCE)
                .stretched(STEEPEST)
                .blurred(FINISH)
                .atLeast(under, LEAST_CLEARANCE)
                .stretched(STEEPEST);
    }

    private TriangleMesh mesh() {
        HeightField fall = fall();
        SheetFolds folds = new SheetFolds(top);
        HangingEdge edge = HangingEdge.around(this::covered, top, overhang);
        int halfColumns = (int) Math.ceil((Table.LENGTH / 2 + overhang) / CELL);
        int halfRows = (int) Math.ceil((Table.WIDTH / 2 + overhang) / CELL);
        Cloth cloth = new Cloth(2 * halfColumns + 1, 2 * halfRows + 1);
        for (int row = 0; row <= 2 * halfRows; row++) {
            for (int column = 0; column <= 2 * halfColumns; column++) {
                double x = (column - halfColumns) * CELL;
                double z = (row - halfRows) * CELL;
                double inside = inside(x, z);
                if (inside > -2 * CELL) {
                    HangingEdge.Place place = edge.place(x, z);
                    double height = fall.height(place.fromX(), place.fromZ());
                    double fold =
                            folds.depth(place, height)
                                    + HEM_LIFT * SheetSurface.hemFullness(inside);
                    cloth.set(
                            column,
                            row,
                            place.point(height).along(place.outward(), fold),
                            new Vec3(x, 0, z));
                }
            }
        }
        return cloth.mesh();
    }

    private double covered(double x, double z) {
        return area.inside(x, z) > -HEM_REACH ? body.height(x, z) : Double.NEGATIVE_INFINITY;
    }

    private double inside(double x, double z) {
        double toEnd = Table.LENGTH / 2 + overhang - Math.abs(x);
        double toSide = Table.WIDTH / 2 + overhang - Math.abs(z);
        return Math.min(area.inside(x, z), Math.min(toEnd, toSide));
    }
}
