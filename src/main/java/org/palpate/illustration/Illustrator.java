package org.palpate.illustration;

import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.render.Camera;
import org.palpate.illustration.render.GeometryBuffer;
import org.palpate.illustration.render.Light;
import org.palpate.illustration.render.ScreenPoint;
import org.palpate.illustration.render.Stage;
import org.palpate.illustration.render.Tracer;
import org.palpate.illustration.scene.Scene;
import org.palpate.illustration.scene.StagedLabel;
import org.palpate.illustration.scene.StagedScene;
import org.palpate.illustration.scene.Staging;
import org.palpate.illustration.scene.View;
import org.palpate.illustration.vector.Arrow;
import org.palpate.illustration.vector.AvoidRing;
import org.palpate.illustration.vector.Drawing;
import org.palpate.illustration.vector.Label;
import org.palpate.illustration.vector.LabelPlacement;
import org.palpate.illustration.vector.Marks;

/** Draws a picture from a scene: the same scene gives the same bytes on any machine. */
public final class Illustrator {

    /**
     * To be raised with every change of this package that changes pictures, so that all are
     * redrawn.
     */
    public static final int VERSION = 1;

    private Illustrator() {}

    /**
     * Draws the scene.
     *
     * @throws IllegalArgumentException if the scene asks for what cannot be: an unknown place, a
     *     thing of an impossible size
     */
    public static Picture draw(Scene scene, Fineness fineness) {
        StagedScene staged = Staging.stage(sized(scene, fineness.scale()), fineness.cell());
        GeometryBuffer buffer =
                Tracer.trace(
                        new Stage(staged.items()),
                        staged.camera(),
                        fineness.quality(),
                        Light.STUDIO);
        Drawing drawing =
                Drawing.of(
                        buffer,
                        Light.STUDIO,
                        staged.regions(),
                        marks(staged, buffer),
                        scene.title(),
                        scene.alternative());
        return new Picture(staged, drawing);
    }

    private static Scene sized(Scene scene, double scale) {
        View view = scene.view();
        return scene.seen(
                view.sized(
                        (int) Math.round(view.width() * scale),
                        (int) Math.round(view.height() * scale)));
    }

    private static Marks marks(StagedScene staged, GeometryBuffer buffer) {
        Camera camera = staged.camera();
        List<Arrow> arrows = staged.strokes().stream().map(stroke -> stroke.arrow(camera)).toList();
        List<AvoidRing> rings = staged.rings().stream().map(ring -> ring.ring(camera)).toList();
        var placement = new LabelPlacement(buffer, arrows, rings);
        List<Label> labels = new ArrayList<>();
        for (StagedLabel label : staged.labels()) {
            ScreenPoint point = camera.project(label.point());
            labels.add(placement.place(label.text(), point.x(), point.y()));
        }
        return new Marks(arrows, rings, labels);
    }
}
