package org.palpate.illustration.scene;

import java.util.List;

import org.palpate.illustration.body.BodyField;
import org.palpate.illustration.body.BodyPiece;
import org.palpate.illustration.body.Build;
import org.palpate.illustration.body.HairColour;
import org.palpate.illustration.body.HairStyle;
import org.palpate.illustration.body.Sex;
import org.palpate.illustration.body.SkinTone;
import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.GeometryBuffer;
import org.palpate.illustration.render.Item;
import org.palpate.illustration.render.Light;
import org.palpate.illustration.render.Material;
import org.palpate.illustration.render.Quality;
import org.palpate.illustration.render.Stage;
import org.palpate.illustration.render.Tracer;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.PosedSkeleton;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;

/** The plain figure of the body map. */
final class BodyMapFigure {

    private static final double LEGS_APART = 4;
    private static final double LIGHT_FROM_LEFT = -.45;
    private static final double LIGHT_FROM_ABOVE = .8;
    private static final double LIGHT_FROM_VIEWER = .8;
    private static final int SKIN = 0xEADFD3;

    private final BodyField field;
    private final double cell;

    private BodyMapFigure(double cell, double legsApart) {
        this.cell = cell;
        var build =
                new Build(
                        Sex.WOMAN,
                        Skeleton.REST_HEIGHT,
                        1,
                        SkinTone.LIGHT,
                        HairStyle.SHAVED,
                        HairColour.BLACK);
        var figure = new PosedSkeleton(build.skeleton());
        for (Side side : Side.values()) {
            figure.turn(Bone.THIGH, side, Rotation.aboutZ(side.sign() * legsApart));
            figure.turn(Bone.FOOT, side, Rotation.aboutZ(-side.sign() * legsApart));
        }
        figure.settle();
        field = new BodyField(build, figure);
    }

    /**
     * @param cell size of the mesh's cells in metres
     */
    static BodyMapFigure standing(double cell) {
        return new BodyMapFigure(cell, LEGS_APART);
    }

    static BodyMapFigure feetTogether(double cell) {
        return new BodyMapFigure(cell, 0);
    }

    Skeleton skeleton() {
        return field.skeleton().skeleton();
    }

    GeometryBuffer seen(BodyMapView view, Side side, Quality quality) {
        var skin = BodyPiece.mesh(field, part -> view.shows(part, side), cell);
        var item =
                new Item(
                        skin,
                        (rest, normal, paint) -> paint.colour = SKIN,
                        Material.SKIN,
                        1,
                        "figure");
        return Tracer.trace(
                new Stage(List.of(item)), view.camera(side), quality, light(view, side));
    }

    /** From above, the picture's left and the viewer. */
    static Light light(BodyMapView view, Side side) {
        var camera = view.camera(side);
        Vec3 forward = camera.forward();
        Vec3 up = camera.up();
        Vec3 right = forward.cross(up).unit();
        return new Light(
                right.times(LIGHT_FROM_LEFT)
                        .along(up, LIGHT_FROM_ABOVE)
                        .along(forward, -LIGHT_FROM_VIEWER));
    }

    /** The rest point seen in a cell of the picture. */
    Vec3 rest(GeometryBuffer seen, int at) {
        return field.rest(new Vec3(seen.x[at], seen.y[at], seen.z[at]));
    }
}
