package org.palpate.illustration.scene;

import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.pose.Spot;
import org.palpate.illustration.skeleton.PosedSkeleton;

/** Works out where arrows, rings and labels are in the world. */
final class MarkPlacer {

    private static final int SAMPLES = 12;
    private static final double RING_LIFT = .004;
    private static final double PROBE_HEIGHT = .06;

    private final StagedPerson client;
    private final Actor actor;

    MarkPlacer(StagedPerson client, Actor actor) {
        this.client = client;
        this.actor = actor;
    }

    StagedStroke stroke(StrokeMark mark) {
        List<Vec3> line =
                switch (mark.path()) {
                    case StrokeMark.Path.OverSkin path -> overSkin(path.places(), mark.lift());
                    case StrokeMark.Path.Across path -> across(path, mark.lift());
                    case StrokeMark.Path.Movement path -> movement(path);
                    case StrokeMark.Path.FromJoint path -> fromJoint(path);
                };
        return new StagedStroke(mark.kind(), line, normal(mark.path()));
    }

    private Vec3 normal(StrokeMark.Path path) {
        return switch (path) {
            case StrokeMark.Path.OverSkin over -> client.spot(over.places().getFirst()).normal();
            case StrokeMark.Path.Across across -> client.spot(across.place()).normal();
            case StrokeMark.Path.Movement movement -> Vec3.Y;
            case StrokeMark.Path.FromJoint joint -> Vec3.Y;
        };
    }

    StagedRing ring(AvoidMark mark) {
        Spot spot = client.spot(mark.place());
        return new StagedRing(spot.above(RING_LIFT), spot.normal(), mark.radius(), mark.label());
    }

    StagedLabel label(LabelMark mark) {
        return new StagedLabel(mark.text(), client.spot(mark.place()).point());
    }

    private List<Vec3> overSkin(List<Place> places, double lift) {
        var line = new ArrayList<Vec3>();
        for (int i = 0; i + 1 < places.size(); i++) {
            Place from = places.get(i);
            Place to = places.get(i + 1);
            if (!from.structure().equals(to.structure())) {
                line.add(client.spot(from).above(lift));
                continue;
            }
            for (int step = 0; step < SAMPLES; step++) {
                line.add(client.spot(between(from, to, (double) step / SAMPLES)).above(lift));
            }
        }
        line.add(client.spot(places.getLast()).above(lift));
        return line;
    }

    private static Place between(Place from, Place to, double share) {
        return new Place(
                from.structure(),
                from.side(),
                from.along() + (to.along() - from.along()) * share,
                from.across() + (to.across() - from.across()) * share);
    }

    private List<Vec3> across(StrokeMark.Path.Across path, double lift) {
        Spot spot = client.spot(path.place());
        Vec3 direction = spot.direction(path.degrees());
        var line = new ArrayList<Vec3>();
        for (int step = 0; step <= SAMPLES; step++) {
            double way = path.length() * ((double) step / SAMPLES - .5);
            line.add(onSkin(spot, direction, way, lift));
        }
        return line;
    }

    /** The skin beside a spot, found by going down its normal from above. */
    private Vec3 onSkin(Spot spot, Vec3 direction, double way, double lift) {
        Vec3 point = spot.point().along(direction, way).along(spot.normal(), PROBE_HEIGHT);
        for (int step = 0; step < 80; step++) {
            double gap = client.skin().distance(point);
            if (gap < 5e-4) {
                break;
            }
            point = point.along(spot.normal(), -gap * .8);
            if (point.minus(spot.point()).dot(spot.normal()) < -PROBE_HEIGHT) {
                return spot.point().along(direction, way).along(spot.normal(), lift);
            }
        }
        return point.along(spot.normal(), lift);
    }

    private List<Vec3> movement(StrokeMark.Path.Movement path) {
        PosedSkeleton moving = client.bones().copy();
        var line = new ArrayList<Vec3>();
        for (int step = 0; step <= SAMPLES; step++) {
            double angle = path.from() + (path.to() - path.from()) * step / SAMPLES;
            actor.attitude()
                    .posture()
                    .overlay(actor.posture())
                    .set(path.motion(), path.side(), angle)
                    .applyTo(moving);
            line.add(moving.head(path.traced(), path.side()));
        }
        return line;
    }

    private List<Vec3> fromJoint(StrokeMark.Path.FromJoint path) {
        Vec3 start = client.bones().head(path.joint(), path.side()).plus(path.offset());
        var line = new ArrayList<Vec3>();
        for (int step = 0; step <= SAMPLES; step++) {
            line.add(start.along(path.way(), (double) step / SAMPLES));
        }
        return line;
    }
}
