package org.palpate.illustration.props;

import java.util.ArrayList;
import java.util.List;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.TriangleMesh;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Item;

/**
 * An oval tub of cold water with ice in it.
 *
 * @param base the middle of its underside
 * @param heading degrees about the vertical; its length lies along x at 0
 * @param dips where limbs go into the water, in the world: ripples start there and ice keeps away
 */
public record ColdBath(
        Vec3 base, double heading, double length, double width, double height, List<Vec3> dips)
        implements Prop {

    private static final double WATER_SHARE = 0.80;
    private static final double FLARE = 0.05;
    private static final double LIP = 0.018;
    private static final double WALL = 0.012;
    private static final double HALF_CUBE = 0.019;
    private static final double KEEP_AWAY = 0.10;
    private static final double RIPPLE = 0.034;
    private static final double RIPPLE_REACH = 0.22;

    /** Ice cubes as shares of the half length and half width, and the angle they float at. */
    private static final double[][] CUBES = {
        {-.62, .30, 20},
        {-.30, -.52, 65},
        {.10, .55, 40},
        {.36, -.45, 10},
        {.66, .18, 75},
        {-.05, -.10, 50},
        {-.55, -.28, 35},
        {.40, .42, 25}
    };

    public ColdBath {
        dips = List.copyOf(dips);
    }

    /** Height of the water over the floor that the tub stands on. */
    public double waterLevel() {
        return base.y() + height * WATER_SHARE;
    }

    @Override
    public List<Item> items(int object) {
        Rotation turn = Rotation.aboutY(heading);
        List<Vec3> own = new ArrayList<>();
        for (Vec3 dip : dips) {
            own.add(turn.inverse().apply(dip.minus(base)));
        }
        List<Vec3> cubes = cubePlaces(own);
        List<Vec3> sources = new ArrayList<>(own);
        sources.addAll(cubes);
        return new Parts("bath", object, base, turn)
                .add(Finish.plain(Palette.TUB), tub())
                .add((rest, normal, paint) -> Finish.set(paint, water(rest, sources), 0), surface())
                .add(
                        (rest, normal, paint) ->
                                Finish.set(
                                        paint,
                                        Palette.mix(
                                                Palette.ICE,
                                                Palette.ICE_LIGHT,
                                                0.5 + rest.y() / HALF_CUBE),
                                        0),
                        ice(cubes))
                .items();
    }

    private TriangleMesh tub() {
        Profile wall =
                Profile.of(
                        0,
                        -FLARE,
                        height - 0.03,
                        -LIP,
                        height - 0.03,
                        0,
                        height,
                        0,
                        height,
                        -LIP - WALL,
                        WALL,
                        -FLARE - WALL);
        return Solids.swept(
                Outline.oval(length / 2, width / 2), wall.rounded(0.008), Vec3.ZERO, Rotation.NONE);
    }

    private TriangleMesh surface() {
        double y = height * WATER_SHARE;
        double inset = LIP + WALL + FLARE * (1 - WATER_SHARE) * 0.9 - 0.004;
        Profile film = Profile.of(y - 0.002, -0.001, y - 0.001, 0, y, -0.001);
        return Solids.swept(
                Outline.oval(length / 2 - inset, width / 2 - inset),
                film,
                Vec3.ZERO,
                Rotation.NONE);
    }

    private List<Vec3> cubePlaces(List<Vec3> ownDips) {
        List<Vec3> places = new ArrayList<>();
        for (double[] cube : CUBES) {
            Vec3 place =
                    new Vec3(
                            cube[0] * (length / 2 - FLARE),
                            height * WATER_SHARE + HALF_CUBE * 0.25,
                            cube[1] * (width / 2 - FLARE));
            if (ownDips.stream().allMatch(dip -> flatDistance(dip, place) > KEEP_AWAY)) {
                places.add(place);
            }
        }
        return places;
    }

    private static List<TriangleMesh> ice(List<Vec3> places) {
        List<TriangleMesh> cubes = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Rotation tilt =
                    Rotation.aboutY(CUBES[i][2])
                            .times(Rotation.aboutX(i % 2 == 0 ? 14 : -9))
                            .times(Rotation.aboutZ(i % 3 == 0 ? -12 : 8));
            Vec3 half = new Vec3(HALF_CUBE, HALF_CUBE, HALF_CUBE);
            cubes.add(Solids.roundedBox(places.get(i), half, HALF_CUBE * 0.3, tilt));
        }
        return cubes;
    }

    private int water(Vec3 rest, List<Vec3> sources) {
        double light = 0;
        for (int i = 0; i < sources.size(); i++) {
            double distance = flatDistance(rest, sources.get(i));
            double reach = i < dips.size() ? RIPPLE_REACH : RIPPLE_REACH * 0.35;
            double fade = Math.max(0, 1 - distance / reach);
            double ring = StrictMath.cos(2 * StrictMath.PI * distance / RIPPLE);
            light = Math.max(light, fade * Math.max(0, ring - 0.55) / 0.45);
        }
        double swell =
                StrictMath.sin(rest.x() * 21 + 2 * StrictMath.sin(rest.z() * 13))
                        * StrictMath.sin(rest.z() * 27);
        return Palette.mix(Palette.WATER, Palette.WATER_LIGHT, 0.25 + 0.2 * swell + light);
    }

    private static double flatDistance(Vec3 a, Vec3 b) {
        return new Vec3(a.x() - b.x(), 0, a.z() - b.z()).length();
    }
}
