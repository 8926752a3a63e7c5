package org.palpate.course;

/** What became of a change to a class. */
public sealed interface ClassChange {

    /** The class as it is now. */
    ClassDetails current();

    /** It was made. */
    record Changed(ClassDetails current) implements ClassChange {}

    /** Somebody else changed the class first; nothing was done. */
    record Outdated(ClassDetails current) implements ClassChange {}
}
