package org.palpate.illustration.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.pose.Spot;
import org.palpate.illustration.pose.StanceFinder;
import org.palpate.illustration.props.Bolster;
import org.palpate.illustration.props.ColdBath;
import org.palpate.illustration.props.Drape;
import org.palpate.illustration.props.Floor;
import org.palpate.illustration.props.FoamRoller;
import org.palpate.illustration.props.HeightProbe;
import org.palpate.illustration.props.IceCup;
import org.palpate.illustration.props.IcePack;
import org.palpate.illustration.props.MassageBall;
import org.palpate.illustration.props.Mat;
import org.palpate.illustration.props.Pillow;
import org.palpate.illustration.props.Prop;
import org.palpate.illustration.props.Roll;
import org.palpate.illustration.props.ScrapingTool;
import org.palpate.illustration.props.Seat;
import org.palpate.illustration.props.Step;
import org.palpate.illustration.props.StretchStrap;
import org.palpate.illustration.props.Table;
import org.palpate.illustration.props.Towel;
import org.palpate.illustration.props.Wall;
import org.palpate.illustration.props.Wedge;
import org.palpate.illustration.render.Item;
import org.palpate.illustration.render.Stage;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Side;

/** Puts the scene's things where they belong: on the floor, under a limb, on the skin. */
final class PropBuilder {

    private static final double STEP_HEIGHT = .15;
    private static final double BALL_RADIUS = .05;
    private static final double BOLSTER_LENGTH = .60;
    private static final double CRADLE_FROM = -.95;
    private static final double BELOW = .6;
    private static final double SQUASH = .006;

    private final Scene scene;
    private final double floor;
    private int nextObject = StagedScene.PROPS;

    PropBuilder(Scene scene) {
        this.scene = scene;
        this.floor = find(PropPlace.Kind.MAT) == null ? 0 : Mat.THICKNESS;
    }

    /** Things without people. */
    static List<Item> stillLife(Scene scene) {
        var builder = new PropBuilder(scene);
        var items = new ArrayList<Item>();
        for (PropPlace place : scene.props()) {
            items.addAll(builder.standing(place).items(builder.nextObject++));
        }
        items.addAll(new Floor(0).items(builder.nextObject));
        return items;
    }

    /** Height of the floor or mat under hands and feet. */
    double floor() {
        return floor;
    }

    /** The table's outline on the floor. */
    StanceFinder.Footprint footprint() {
        return find(PropPlace.Kind.TABLE) == null
                ? StanceFinder.Footprint.NONE
                : new StanceFinder.Footprint(
                        -Table.LENGTH / 2, Table.LENGTH / 2, -Table.WIDTH / 2, Table.WIDTH / 2);
    }

    /** The tools in the therapist's hands. */
    List<Item> tools(List<TherapistPlacer.HeldTool> tools) {
        var items = new ArrayList<Item>();
        for (TherapistPlacer.HeldTool tool : tools) {
            Prop prop =
                    tool.iceCup()
                            ? new IceCup(tool.edge(), tool.down())
                            : ScrapingTool.touching(
                                    tool.edge(), tool.across(), tool.down().negated());
            items.addAll(prop.items(nextObject++));
        }
        return items;
    }

    /**
     * @param clientItems the client's meshes, to see where a limb is
     */
    List<Item> around(StagedPerson client, List<Item> clientItems) {
        var people = new Stage(clientItems);
        var items = new ArrayList<Item>();
        for (PropPlace place : scene.props()) {
            Prop prop =
                    place.kind() == PropPlace.Kind.TABLE
                            ? table(place, client)
                            : place.kind() == PropPlace.Kind.STRAP
                                    ? strap(place, client)
                                    : place.under() == null
                                            ? standing(place)
                                            : under(place, client.spot(place.under()), people);
            items.addAll(prop.items(nextObject++));
        }
        if (scene.draping() != null) {
            items.addAll(sheet(scene.draping(), client, clientItems, items));
        }
        items.addAll(new Floor(0).items(nextObject++));
        return items;
    }

    private List<Item> sheet(
            Draping draping, StagedPerson client, List<Item> clientItems, List<Item> props) {
        var under = new ArrayList<>(clientItems);
        props.stream().filter(item -> !item.name().equals("table")).forEach(under::add);
        var stage = new Stage(under);
        HeightProbe probe = (x, z) -> top(stage, x, z);
        return new Drape(probe, new SheetPlan(client).area(draping), surface()).items(nextObject++);
    }

    private @Nullable PropPlace find(PropPlace.Kind kind) {
        return scene.props().stream()
                .filter(place -> place.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    private static Prop table(PropPlace place, StagedPerson client) {
        Vec3 face = client.bones().head(Bone.HEAD);
        boolean faceDown = client.bones().rotation(Bone.HEAD).apply(Vec3.Z).y() < -.5;
        return new Table(
                place.sizeOr(PropPlace.TABLE_HEIGHT),
                Table.Legs.WOOD,
                faceDown && face.x() < CRADLE_FROM);
    }

    /** A taut strap from both hands round a place. */
    private static Prop strap(PropPlace place, StagedPerson client) {
        Vec3 left = client.bones().head(Bone.MIDDLE_1, Side.LEFT);
        Vec3 right = client.bones().head(Bone.MIDDLE_1, Side.RIGHT);
        Spot spot = client.spot(Objects.requireNonNull(place.under()));
        Vec3 side = spot.upper();
        return new StretchStrap(List.of(left, spot.above(.004), right), side);
    }

    private Prop standing(PropPlace place) {
        Vec3 base = place.shift();
        double yaw = place.yaw();
        return switch (place.kind()) {
            case TABLE -> new Table(place.sizeOr(PropPlace.TABLE_HEIGHT), Table.Legs.WOOD, false);
            case CHAIR -> new Seat(Seat.Kind.CHAIR, base, yaw, place.sizeOr(PropPlace.SEAT_HEIGHT));
            case STOOL -> new Seat(Seat.Kind.STOOL, base, yaw, place.sizeOr(PropPlace.SEAT_HEIGHT));
            case BENCH -> new Seat(Seat.Kind.BENCH, base, yaw, place.sizeOr(PropPlace.SEAT_HEIGHT));
            case MAT -> Mat.at(base, yaw);
            case FOAM_ROLLER -> roller(base.plus(0, floor + FoamRoller.RADIUS, 0), place);
            case BALL -> ball(base.plus(0, floor + place.sizeOr(BALL_RADIUS), 0), place);
            case BOLSTER -> new Bolster(base, axis(yaw), place.sizeOr(.09), BOLSTER_LENGTH);
            case ROLL -> new Roll(base, axis(yaw), place.sizeOr(.06), .42);
            case PILLOW -> new Pillow(base, yaw, .42, .60, place.sizeOr(.11));
            case WEDGE -> new Wedge(base, yaw, .62, .58, place.sizeOr(.30));
            case TOWEL -> new Towel(base, yaw, .34, .24, 3);
            case ICE_CUP -> new IceCup(base, Vec3.Y.negated());
            case COLD_BATH -> new ColdBath(base, yaw, 1.30, .72, place.sizeOr(.52), List.of());
            case SCRAPING_TOOL ->
                    new ScrapingTool(
                            base,
                            Rotation.aboutY(yaw).times(Rotation.aboutX(-62)),
                            place.sizeOr(1));
            case STEP -> new Step(base, yaw, .56, .34, place.sizeOr(STEP_HEIGHT));
            case WALL -> new Wall(base, yaw, 2.6, 2.3);
            case ICE_PACK, STRAP ->
                    throw new IllegalArgumentException(
                            "%s needs a place to lie on".formatted(place.kind().id()));
        };
    }

    private Prop under(PropPlace place, Spot spot, Stage people) {
        Vec3 at = spot.point().plus(place.shift());
        return switch (place.kind()) {
            case FOAM_ROLLER -> roller(new Vec3(at.x(), floor + FoamRoller.RADIUS, at.z()), place);
            case BALL -> {
                double radius = place.sizeOr(BALL_RADIUS);
                yield ball(at.along(spot.normal(), radius - SQUASH), place);
            }
            case BOLSTER -> {
                double radius = gap(at, people) / 2 + SQUASH;
                Vec3 centre = new Vec3(at.x(), surface() + radius - SQUASH / 2, at.z());
                yield new Bolster(centre, axis(place.yaw()), radius, BOLSTER_LENGTH);
            }
            case ROLL -> {
                double radius = gap(at, people) / 2 + SQUASH;
                Vec3 centre = new Vec3(at.x(), surface() + radius - SQUASH / 2, at.z());
                yield new Roll(centre, axis(place.yaw()), radius, .40);
            }
            case PILLOW ->
                    new Pillow(
                            new Vec3(at.x(), surface(), at.z()),
                            place.yaw(),
                            .42,
                            .60,
                            gap(at, people) + 2 * SQUASH);
            case TOWEL -> new Towel(new Vec3(at.x(), surface(), at.z()), place.yaw(), .34, .24, 3);
            case ICE_CUP -> new IceCup(at, spot.normal().negated());
            case ICE_PACK ->
                    IcePack.onTop(
                            at.x(),
                            at.z(),
                            place.yaw(),
                            place.sizeOr(.20),
                            .13,
                            (x, z) -> top(people, x, z));
            case COLD_BATH -> {
                Vec3 base = new Vec3(at.x(), 0, at.z());
                yield new ColdBath(base, place.yaw(), 1.30, .72, .52, List.of(spot.point()));
            }
            default -> standing(place);
        };
    }

    /** What lying people lie on: the table's top, or the floor. */
    private double surface() {
        PropPlace table = find(PropPlace.Kind.TABLE);
        return table == null ? floor : table.sizeOr(PropPlace.TABLE_HEIGHT);
    }

    /** How far the underside of a limb is above what the person lies on. */
    private double gap(Vec3 at, Stage people) {
        Vec3 under = people.pick(new Vec3(at.x(), surface() - BELOW, at.z()), Vec3.Y);
        return under == null ? .12 : Math.max(.03, under.y() - surface());
    }

    private static double top(Stage people, double x, double z) {
        Vec3 hit = people.pick(new Vec3(x, 3, z), Vec3.Y.negated());
        return hit == null ? Double.NEGATIVE_INFINITY : hit.y();
    }

    private static Prop roller(Vec3 centre, PropPlace place) {
        return new FoamRoller(centre, axis(place.yaw()), place.sizeOr(.60));
    }

    private static Prop ball(Vec3 centre, PropPlace place) {
        return new MassageBall(centre, place.sizeOr(BALL_RADIUS));
    }

    /** Across a lying client, turned about the vertical. */
    private static Vec3 axis(double yaw) {
        return Rotation.aboutY(yaw).apply(Vec3.Z);
    }
}
