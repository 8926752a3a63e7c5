package org.palpate.planner;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/** How much of a technique is given: the value of each field that somebody has answered. */
public final class Dose {

    private static final int UNANSWERED = Integer.MIN_VALUE;
    private static final DoseField[] FIELDS = DoseField.values();

    /** A dose of which nothing has been answered. */
    public static final Dose NONE = new Dose(Map.of());

    private final int[] values = new int[FIELDS.length];

    private Dose(Map<DoseField, Integer> answered) {
        java.util.Arrays.fill(values, UNANSWERED);
        answered.forEach(this::answer);
    }

    /**
     * Make a dose of the given answers.
     *
     * @throws IllegalArgumentException if a value lies outside its field's range
     */
    public static Dose of(Map<DoseField, Integer> answered) {
        return answered.isEmpty() ? NONE : new Dose(answered);
    }

    public static Dose of(DoseField field, int value) {
        return new Dose(Map.of(field, value));
    }

    /** The same dose with one field answered anew. */
    public Dose with(DoseField field, int value) {
        Map<DoseField, Integer> answers = asMap();
        answers.put(field, value);
        return new Dose(answers);
    }

    /** The same dose with one field left unanswered. */
    public Dose without(DoseField field) {
        Map<DoseField, Integer> answers = asMap();
        answers.remove(field);
        return of(answers);
    }

    public boolean has(DoseField field) {
        return values[field.ordinal()] != UNANSWERED;
    }

    public OptionalInt get(DoseField field) {
        return has(field) ? OptionalInt.of(values[field.ordinal()]) : OptionalInt.empty();
    }

    /**
     * The answer in a field that has one.
     *
     * @throws IllegalStateException if the field is unanswered
     */
    public int require(DoseField field) {
        if (!has(field)) {
            throw new IllegalStateException("The dose has no " + field);
        }
        return values[field.ordinal()];
    }

    /** The answered fields in the order of {@link DoseField}. */
    public Map<DoseField, Integer> asMap() {
        Map<DoseField, Integer> answers = new EnumMap<>(DoseField.class);
        for (DoseField field : FIELDS) {
            if (has(field)) {
                answers.put(field, values[field.ordinal()]);
            }
        }
        return answers;
    }

    private void answer(DoseField field, int value) {
        if (value < field.lowest() || value > field.highest()) {
            throw new IllegalArgumentException(
                    field + " must lie between " + field.lowest() + " and " + field.highest() + ", not " + value);
        }
        values[field.ordinal()] = value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dose dose && java.util.Arrays.equals(values, dose.values);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
