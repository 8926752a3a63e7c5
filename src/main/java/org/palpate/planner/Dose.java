package org.palpate.planner;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/** How much of a technique is given: the value of each field that somebody has answered. */
public final class Dose {

    /** A dose of which nothing has been answered. */
    public static final Dose NONE = new Dose(new EnumMap<>(DoseField.class));

    private final Map<DoseField, Integer> values;

    private Dose(EnumMap<DoseField, Integer> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * Make a dose of the given answers.
     *
     * @throws IllegalArgumentException if a value lies outside its field's range
     */
    public static Dose of(Map<DoseField, Integer> answered) {
        if (answered.isEmpty()) {
            return NONE;
        }
        answered.forEach(Dose::check);
        return new Dose(new EnumMap<>(answered));
    }

    public static Dose of(DoseField field, int value) {
        return of(Map.of(field, value));
    }

    /**
     * The same dose with one field answered anew.
     *
     * @throws IllegalArgumentException if the value lies outside the field's range
     */
    public Dose with(DoseField field, int value) {
        EnumMap<DoseField, Integer> answers = copy();
        answers.put(field, value);
        return of(answers);
    }

    /** The same dose with one field left unanswered. */
    public Dose without(DoseField field) {
        EnumMap<DoseField, Integer> answers = copy();
        answers.remove(field);
        return of(answers);
    }

    public boolean has(DoseField field) {
        return values.containsKey(field);
    }

    public OptionalInt get(DoseField field) {
        Integer value = values.get(field);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /**
     * The answer in a field that has one.
     *
     * @throws IllegalStateException if the field is unanswered
     */
    public int require(DoseField field) {
        Integer value = values.get(field);
        if (value == null) {
            throw new IllegalStateException("The dose has no " + field);
        }
        return value;
    }

    /** The answered fields in the order of {@link DoseField}. */
    public Map<DoseField, Integer> asMap() {
        return values;
    }

    private EnumMap<DoseField, Integer> copy() {
        EnumMap<DoseField, Integer> copy = new EnumMap<>(DoseField.class);
        copy.putAll(values);
        return copy;
    }

    private static void check(DoseField field, int value) {
        if (value < field.lowest() || value > field.highest()) {
            throw new IllegalArgumentException(
                    field
                            + " must lie between "
                            + field.lowest()
                            + " and "
                            + field.highest()
                            + ", not "
                            + value);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dose dose && values.equals(dose.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
