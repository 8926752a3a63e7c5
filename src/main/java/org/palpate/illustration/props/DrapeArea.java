package org.palpate.illustration.props;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;

/**
 * Which part of the table a sheet covers. Places are those of the sheet laid flat: on the table
 * they are world places, beyond its edges they tell how far the sheet hangs down.
 */
@FunctionalInterface
public interface DrapeArea {

    /** Distance in metres to the nearest hem: positive where the sheet is, negative elsewhere. */
    double inside(double x, double z);

    /** From one line across the table to another. */
    static DrapeArea between(double fromX, double toX) {
        return (x, z) -> Math.min(x - fromX, toX - x);
    }

    /** All on one side of a line through (x, z); {@code covered} points from it to the sheet. */
    static DrapeArea beyond(double x, double z, Vec3 covered) {
        Vec3 unit = new Vec3(covered.x(), 0, covered.z()).unit();
        return (atX, atZ) -> (atX - x) * unit.x() + (atZ - z) * unit.z();
    }

    /** A towel with its middle at (x, z), its length along x at heading 0. */
    static DrapeArea towel(double x, double z, double heading, double length, double width) {
        Rotation back = Rotation.aboutY(-heading);
        return (atX, atZ) -> {
            Vec3 own = back.apply(new Vec3(atX - x, 0, atZ - z));
            return Math.min(length / 2 - Math.abs(own.x()), width / 2 - Math.abs(own.z()));
        };
    }

    /**
     * This area without one leg of a client whose feet point to positive x.
     *
     * @param hemX where the hem crosses the outside of the thigh
     * @param innerHemX where the hem meets the line between the legs
     * @param betweenZ the line between the legs
     * @param side 1 to free the leg on the side of positive z, -1 the other
     */
    default DrapeArea leavingLeg(double hemX, double innerHemX, double betweenZ, int side) {
        double halfWidth = Table.WIDTH / 2 - side * betweenZ;
        double lean = (hemX - innerHemX) / halfWidth;
        double scale = 1 / Math.sqrt(1 + lean * lean);
        DrapeArea thigh = (x, z) -> (innerHemX + lean * side * (z - betweenZ) - x) * scale;
        DrapeArea otherLeg = (x, z) -> side * (betweenZ - z);
        return and(thigh.orRounded(otherLeg));
    }

    /** What both areas cover. */
    default DrapeArea and(DrapeArea other) {
        return (x, z) -> Math.min(inside(x, z), other.inside(x, z));
    }

    /** What either area covers. */
    default DrapeArea or(DrapeArea other) {
        return (x, z) -> Math.max(inside(x, z), other.inside(x, z));
    }

    /** What this area covers and the other does not. */
    default DrapeArea without(DrapeArea other) {
        return (x, z) -> Math.min(inside(x, z), -other.inside(x, z));
    }

    /** What either area covers, the corner between them filled as soft cloth would fill it. */
    default DrapeArea orRounded(DrapeArea other) {
        double reach = 0.09;
        return (x, z) -> {
            double a = inside(x, z);
            double b = other.inside(x, z);
            double near = Math.max(reach - Math.abs(a - b), 0) / reach;
            return Math.max(a, b) + near * near * reach / 4;
        };
    }
}
