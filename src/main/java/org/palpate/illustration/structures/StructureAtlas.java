package org.palpate.illustration.structures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;

/**
 * Where every structure of hip and leg lies on the skin of the rest figure; being asked by rest
 * point, it stays right however a joint bends.
 */
public final class StructureAtlas {

    private final Charts charts;
    private final Map<String, Region> regions = new LinkedHashMap<>();
    private final Map<String, Strand> courses = new LinkedHashMap<>();

    private static final double TYPICAL_RADIUS = .06;

    private StructureAtlas(Skeleton skeleton) {
        charts = new Charts(skeleton);
        Stream.of(
                        HipSketches.all(),
                        ThighSketches.all(),
                        ShankSketches.all(),
                        FootSketches.all(),
                        LandmarkSketches.bones(),
                        LandmarkSketches.zones())
                .flatMap(List::stream)
                .map(sketch -> sketch.on(charts))
                .forEach(this::add);
        for (Sketch place : PlaceSketches.all()) {
            courses.putIfAbsent(place.id(), place.on(charts).course());
        }
        courses.putAll(GroupCourses.of(courses));
    }

    public static StructureAtlas of(Skeleton skeleton) {
        return new StructureAtlas(skeleton);
    }

    private void add(Region region) {
        regions.put(region.id(), region);
        courses.put(region.id(), region.course());
        for (Region.Head head : region.heads()) {
            if (!head.name().isEmpty()) {
                courses.put(region.id() + "/" + head.name(), head.strands().getFirst());
            }
        }
    }

    /** All structures, those under the skin after those beneath them. */
    public List<Region> regions() {
        return List.copyOf(regions.values());
    }

    public Region region(String id) {
        Region region = regions.get(id);
        if (region == null) {
            throw new IllegalArgumentException("No structure " + id);
        }
        return region;
    }

    /** The structures that an id of the vocabulary stands for: a group's members, or itself. */
    public Set<String> expand(String id) {
        return StructureGroups.expand(id);
    }

    /** The vocabulary's groups that {@link #expand} knows. */
    public Set<String> groups() {
        return StructureGroups.ids();
    }

    /** Whether the structure, or a structure of the group, covers the point of the rest figure. */
    public boolean covers(String id, Vec3 rest) {
        var reading = new ChartReading(charts, rest);
        return expand(id).stream().anyMatch(member -> region(member).mark(reading).inside() > 0);
    }

    /** Where a point of the rest figure lies in the structures of its side. */
    public SkinMarks marks(Vec3 rest) {
        return new SkinMarks(read(rest));
    }

    ChartReading read(Vec3 rest) {
        return new ChartReading(charts, rest);
    }

    /** Everything that {@link #spot} can be asked for. */
    public Set<String> spots() {
        return Set.copyOf(courses.keySet());
    }

    /**
     * A place on a structure, on one of its heads ({@code gastrocnemius/medial}), on a group or on
     * a plain part of the leg ({@code thigh-front}, {@code sacrum}).
     *
     * @param along 0 at the upper end to 1 at the lower end
     * @param across -1 at the inner to 1 at the outer edge; where a structure runs along the side
     *     of a limb, -1 at the rear to 1 at the front edge
     */
    public SkinSpot spot(String id, Side side, double along, double across) {
        Strand course = courses.get(id);
        if (course == null) {
            throw new IllegalArgumentException("No place " + id);
        }
        Chart chart = course.chart();
        Strand.Place place = course.place(along, across * outerSign(course));
        Vec3 axis = chart.axis(place.x(), place.y());
        Vec3 outward = chart.outward(place.x(), place.y());
        Vec3 lengthwise = chart.direction(place.x(), place.y(), place.dx(), place.dy());
        if (side == Side.RIGHT) {
            axis = axis.mirrored();
            outward = outward.mirrored();
            lengthwise = lengthwise.mirrored();
        }
        return new SkinSpot(chart.bone(place.y()), side, axis, outward, lengthwise);
    }

    private static double outerSign(Strand course) {
        Vec3 step = edge(course, 1).minus(edge(course, -1));
        double decisive = Math.abs(step.x()) >= Math.abs(step.z()) ? step.x() : step.z();
        return decisive >= 0 ? 1 : -1;
    }

    private static Vec3 edge(Strand course, double across) {
        Strand.Place place = course.place(.5, across);
        return course.chart()
                .axis(place.x(), place.y())
                .along(course.chart().outward(place.x(), place.y()), TYPICAL_RADIUS);
    }
}
