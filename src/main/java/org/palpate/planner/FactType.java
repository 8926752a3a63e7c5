package org.palpate.planner;

/** What kind of value a fact has. */
public enum FactType {
    /** One word of a list. */
    CHOICE,
    /** Any words of a list. */
    SET,
    /** Yes or no. */
    FLAG,
    /** A number in a range. */
    NUMBER,
    /** One structure, with its side where it has one. */
    STRUCTURE,
    /** Any number of structures. */
    STRUCTURES;

    public boolean isWords() {
        return this == CHOICE || this == SET || this == FLAG;
    }

    public boolean isPlaces() {
        return this == STRUCTURE || this == STRUCTURES;
    }
}
