package org.palpate.illustration.render;

import org.palpate.illustration.geometry.Vec3;

/** Sends rays from the camera into the stage. */
public final class Tracer {

    private static final double FAR = 1000;

    private Tracer() {}

    /** What the camera sees, with smoothed light and without specks of structures. */
    public static GeometryBuffer trace(Stage stage, Camera camera, Quality quality, Light light) {
        GeometryBuffer buffer = new GeometryBuffer(stage, camera, quality.supersampling());
        Camera fine = camera.scaled(quality.supersampling());
        Rows.each(buffer.height, row -> new RowTracer(buffer, fine, quality, light).trace(row));
        LightSmoothing.smooth(buffer);
        GroupSmoothing.smooth(buffer);
        Specks.remove(buffer);
        return buffer;
    }

    /** Traces one row; its hits and paint are its own, so that rows can run side by side. */
    private static final class RowTracer {

        private final GeometryBuffer buffer;
        private final Camera camera;
        private final LightProbe probe;
        private final Bvh.Hit hit = new Bvh.Hit();
        private final Paint paint = new Paint();
        private final Vec3 eye;
        private final Vec3 forward;
        private final Vec3 right;
        private final Vec3 up;
        private final double slope;

        RowTracer(GeometryBuffer buffer, Camera camera, Quality quality, Light light) {
            this.buffer = buffer;
            this.camera = camera;
            probe = new LightProbe(buffer.stage, quality, light);
            eye = camera.eye();
            forward = camera.forward();
            right = forward.cross(camera.up()).unit();
            up = right.cross(forward);
            slope = camera.slope();
        }

        void trace(int row) {
            double rise = (1 - 2 * (row + .5) / camera.height()) * slope;
            Vec3 middle = forward.along(up, rise);
            double unit = slope * camera.width() / camera.height();
            for (int column = 0; column < camera.width(); column++) {
                Vec3 ray =
                        middle.along(right, (2 * (column + .5) / camera.width() - 1) * unit).unit();
                if (buffer.stage.find(
                        eye.x(), eye.y(), eye.z(), ray.x(), ray.y(), ray.z(), FAR, false, hit)) {
                    record(column, row, ray);
                }
            }
        }

        private void record(int column, int row, Vec3 ray) {
            int cell = row * camera.width() + column;
            Stage stage = buffer.stage;
            Vec3 point = eye.along(ray, hit.distance);
            Vec3 face = stage.faceNormal(hit);
            if (face.dot(ray) > 0) {
                face = face.negated();
            }
            Vec3 normal = stage.normal(hit);
            if (normal.dot(face) < 0) {
                normal = normal.negated();
            }
            paint.colour = 0;
            paint.region = 0;
            paint.fibre = 0;
            int item = stage.itemOf(hit);
            stage.item(item).surface().paint(stage.rest(hit), normal, paint);
            buffer.item[cell] = (short) item;
            buffer.depth[cell] = (float) point.minus(eye).dot(forward);
            buffer.normalX[cell] = (float) normal.x();
            buffer.normalY[cell] = (float) normal.y();
            buffer.normalZ[cell] = (float) normal.z();
            buffer.x[cell] = (float) point.x();
            buffer.y[cell] = (float) point.y();
            buffer.z[cell] = (float) point.z();
            buffer.colour[cell] = paint.colour;
            buffer.region[cell] = (short) paint.region;
            buffer.fibre[cell] = (float) paint.fibre;
            buffer.group[cell] = (short) stage.group(hit);
            probe.look(point, face, normal, column, row);
            buffer.openness[cell] = (float) probe.openness();
            buffer.lamp[cell] = (float) probe.lamp();
        }
    }
}
