package org.palpate.illustration.structures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;

/** The charts of the left leg; the right leg is read through the mirror. */
final class Charts {

    private static final TubeChart.Thickness THIGH_RADII =
            new TubeChart.Thickness(-.2, .2, .100, .095, .086, .075, .064, .055, .048);
    private static final TubeChart.Thickness SHANK_RADII =
            new TubeChart.Thickness(0, .2, .049, .052, .050, .040, .032, .034);
    private static final TubeChart.Limits THIGH_LIMITS =
            new TubeChart.Limits(-2, -2, -2, 1.10, 1.02, 1.01);
    private static final TubeChart.Limits SHANK_LIMITS =
            new TubeChart.Limits(0, -.08, -.01, .975, 1.05, 1.12);

    private static final double FOOT_LENGTH = .26;
    private static final double HEEL_BEHIND_ANKLE = .053;
    private static final double HEEL_AXIS_HEIGHT = .038;
    private static final double TOE_AXIS_HEIGHT = .015;
    private static final double INSTEP_BEGINS = .31;
    private static final double INSTEP_HEIGHT = .105;
    private static final double TOES_BEGIN = .76;
    private static final double BESIDE_MIDLINE = .006;

    private static final Vec3 NAPE = new Vec3(0, 1.25, 0);
    private static final double NAPE_TO_SEAT = .45;
    private static final double LOIN_SHARE = .5;

    private final Map<LimbChart, Chart> charts = new EnumMap<>(LimbChart.class);

    Charts(Skeleton skeleton) {
        Vec3 hip = skeleton.head(Bone.THIGH, Side.LEFT);
        Vec3 knee = skeleton.head(Bone.SHANK, Side.LEFT);
        Vec3 ankle = skeleton.head(Bone.FOOT, Side.LEFT);
        Vec3 toes = skeleton.head(Bone.TOES, Side.LEFT);
        charts.put(
                LimbChart.THIGH,
                new TubeChart(
                        hip, knee, THIGH_RADII, THIGH_LIMITS, Bone.ROOT, Bone.THIGH, Bone.THIGH));
        charts.put(
                LimbChart.SHANK,
                new TubeChart(
                        knee, ankle, SHANK_RADII, SHANK_LIMITS, Bone.THIGH, Bone.SHANK, Bone.FOOT));
        charts.put(
                LimbChart.BACK,
                new FlatChart(
                        NAPE,
                        Vec3.Y.negated(),
                        Vec3.X,
                        Vec3.Z.negated(),
                        NAPE_TO_SEAT,
                        List.of(),
                        share -> share < LOIN_SHARE ? Bone.SPINE_LOWER : Bone.ROOT));
        chartFoot(ankle, toes);
    }

    private void chartFoot(Vec3 ankle, Vec3 toes) {
        Vec3 forward = new Vec3(toes.x() - ankle.x(), 0, toes.z() - ankle.z()).unit();
        Vec3 outer = Vec3.Y.cross(forward);
        Vec3 heel = new Vec3(ankle.x(), 0, ankle.z()).along(forward, -HEEL_BEHIND_ANKLE);
        Vec3 heelAxis = heel.plus(0, HEEL_AXIS_HEIGHT, 0);
        Vec3 toeAxis = heel.along(forward, FOOT_LENGTH).plus(0, TOE_AXIS_HEIGHT, 0);
        Vec3 axis = toeAxis.minus(heelAxis).unit();
        Vec3 up = Vec3.Y.perpendicularTo(axis);
        FlatChart.Gate below = new FlatChart.Gate(heelAxis, up.negated());
        FlatChart.Gate above = new FlatChart.Gate(heelAxis, up);
        FlatChart.Gate before =
                new FlatChart.Gate(heel.along(forward, INSTEP_BEGINS * FOOT_LENGTH), forward);
        FlatChart.Gate under = new FlatChart.Gate(Vec3.Y.times(INSTEP_HEIGHT), Vec3.Y.negated());
        charts.put(LimbChart.SOLE, flat(heelAxis, axis, outer, up.negated(), List.of(below)));
        charts.put(
                LimbChart.INSTEP, flat(heelAxis, axis, outer, up, List.of(above, before, under)));
        charts.put(LimbChart.INNER_FOOT, elevation(heel, forward, outer.negated()));
        charts.put(LimbChart.OUTER_FOOT, elevation(heel, forward, outer));
    }

    private static FlatChart elevation(Vec3 heel, Vec3 forward, Vec3 outward) {
        var gate = new FlatChart.Gate(heel.along(outward, BESIDE_MIDLINE), outward);
        return flat(heel, forward, Vec3.Y, outward, List.of(gate));
    }

    private static FlatChart flat(
            Vec3 origin, Vec3 along, Vec3 across, Vec3 outward, List<FlatChart.Gate> gates) {
        return new FlatChart(
                origin,
                along,
                across,
                outward,
                FOOT_LENGTH,
                gates,
                share -> share < TOES_BEGIN ? Bone.FOOT : Bone.TOES);
    }

    Chart chart(LimbChart name) {
        Chart chart = charts.get(name);
        if (chart == null) {
            throw new IllegalArgumentException("No chart " + name);
        }
        return chart;
    }
}
