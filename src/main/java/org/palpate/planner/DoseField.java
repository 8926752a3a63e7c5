package org.palpate.planner;

import java.util.List;

/**
 * The quantities that a dose can have. Every value is a whole number: a count, a time or the place
 * of a word on a scale, counted from 1.
 */
public enum DoseField {
    /** Depth on the scale D1 (light) to D5 (very deep). */
    PRESSURE("D1", "D2", "D3", "D4", "D5"),
    /** Strokes over one spot or strip. */
    PASSES("passes", "pass", 1, 60),
    /** Time for which one stretch or pressure is held, in seconds. */
    HOLD("s", "s", 1, 600),
    /** Repetitions of a stretch or an exercise. */
    REPETITIONS("repetitions", "repetition", 1, 100),
    /** Duration in minutes. */
    MINUTES("min", "min", 1, 90),
    /** Strength of a stretch. */
    INTENSITY("very gentle", "moderate", "strong"),
    /** Speed of a stroke. */
    PACE("slow and controlled", "steady", "brisk"),
    /** Bend of the knee in degrees: 0 is straight, about 140 brings the heel to the buttock. */
    KNEE_BEND("°", "°", 0, 160),
    /** How the client lies; the treated leg is named where it matters. */
    POSITION(
            "side-lying, treated leg underneath",
            "side-lying, treated leg on top",
            "prone",
            "supine"),
    /** What lies between the cold and the skin. */
    BARRIER("damp cloth", "bare skin");

    private final String unit;
    private final String single;
    private final int lowest;
    private final int highest;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, never changed
    private final List<String> words;

    DoseField(String unit, String single, int lowest, int highest) {
        this.unit = unit;
        this.single = single;
        this.lowest = lowest;
        this.highest = highest;
        this.words = List.of();
    }

    DoseField(String... words) {
        this.unit = "";
        this.single = "";
        this.lowest = 1;
        this.highest = words.length;
        this.words = List.of(words);
    }

    /** The unit as it is written behind a number; empty for a scale of words. */
    public String unit() {
        return unit;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    /** The words of the scale in rising order; empty where the value is a plain number. */
    public List<String> words() {
        return words;
    }

    public boolean isScale() {
        return !words.isEmpty();
    }

    /** The value in words or with its unit, as a person reads it. */
    public String describe(int value) {
        if (isScale()) {
            return words.get(value - 1);
        }
        if (unit.isEmpty() || unit.equals("°")) {
            return value + unit;
        }
        return value + " " + (value == 1 ? single : unit);
    }

    /** A span of values in words or with its unit; one value where both ends are the same. */
    public String describe(int from, int to) {
        if (from == to) {
            return describe(to);
        }
        boolean unitOnce = !isScale() && !unit.isEmpty() && !unit.equals("°");
        return (unitOnce ? Integer.toString(from) : describe(from)) + " to " + describe(to);
    }
}
