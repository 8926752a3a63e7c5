package org.palpate.illustration.body;

import org.palpate.illustration.skeleton.Skeleton;

/**
 * What sets one person's body apart from another's.
 *
 * @param height in metres
 * @param fullness 1 for the middle, less for lean, more for full
 */
public record Build(
        Sex sex,
        double height,
        double fullness,
        SkinTone tone,
        HairStyle hair,
        HairColour hairColour) {

    public static final double LEAST_HEIGHT = 1.50;
    public static final double MOST_HEIGHT = 1.95;
    public static final double LEAST_FULLNESS = .88;
    public static final double MOST_FULLNESS = 1.25;

    public Build {
        requireRange("height", height, LEAST_HEIGHT, MOST_HEIGHT);
        requireRange("fullness", fullness, LEAST_FULLNESS, MOST_FULLNESS);
    }

    /** The bones of such a person. */
    public Skeleton skeleton() {
        return Skeleton.of(sex.shoulderWidth(), height);
    }

    boolean isMan() {
        return sex == Sex.MAN;
    }

    /** The factor for a radius of which {@code share} (0..1) is soft. */
    double soft(double share) {
        return 1 + (fullness - 1) * share;
    }

    private static void requireRange(String what, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    "%s %s is not between %s and %s".formatted(what, value, least, most));
        }
    }
}
