package org.palpate.illustration.vector;

import java.util.List;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Camera;
import org.palpate.illustration.render.GeometryBuffer;
import org.palpate.illustration.render.Item;
import org.palpate.illustration.render.Light;
import org.palpate.illustration.render.Quality;
import org.palpate.illustration.render.RegionLabel;
import org.palpate.illustration.render.Stage;
import org.palpate.illustration.render.StageFixtures;
import org.palpate.illustration.render.Tracer;

/** Small pictures of balls. */
final class DrawingFixtures {

    static final RegionLabel SOLEUS = new RegionLabel("soleus", "left", "Soleus & co", 0xB23A48);

    private DrawingFixtures() {}

    static Camera camera(int width) {
        return new Camera(new Vec3(0, .5, 3), new Vec3(0, .5, 0), Vec3.Y, 40, width, width * 3 / 4);
    }

    /** A ball whose right half is a structure, and another ball cut by the frame. */
    static Drawing drawing(int width) {
        Camera camera = camera(width);
        List<Item> items =
                List.of(
                        StageFixtures.striped(new Vec3(0, .5, 0), .4, 0, 1),
                        StageFixtures.ball(new Vec3(1.4, .5, 0), .4, 0x3F8482, 2),
                        StageFixtures.floor(.05));
        GeometryBuffer buffer =
                Tracer.trace(
                        new Stage(items),
                        camera,
                        new Quality(width > 600 ? 1 : 2, 2, 1),
                        Light.STUDIO);
        List<Vec3> line = List.of(new Vec3(-.3, .5, .5), new Vec3(.3, .6, .5));
        Marks marks =
                new Marks(
                        List.of(Arrow.single(camera, line), Arrow.bothWays(camera, line)),
                        List.of(AvoidRing.around(camera, new Vec3(0, .8, .3), Vec3.Z, .1, "Nerve")),
                        List.of(new Label("Soleus", 60, 30, 100, 100, 20)));
        return Drawing.of(
                buffer, Light.STUDIO, List.of(SOLEUS), marks, "Two balls", "One < the other");
    }
}
