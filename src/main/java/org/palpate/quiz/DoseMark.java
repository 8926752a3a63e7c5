package org.palpate.quiz;

import org.palpate.grading.DoseVerdict;

/** What became of one field of a dose. */
public enum DoseMark {
    IDEAL,
    /** Within what is accepted, not ideal. */
    ACCEPTED,
    OFF,
    /** Nothing was answered. */
    OPEN,
    /** Past what is safe. */
    UNSAFE;

    static DoseMark of(DoseVerdict verdict) {
        if (!verdict.safe()) {
            return UNSAFE;
        } else if (verdict.given() == null) {
            return OPEN;
        } else if (verdict.quality() >= 1) {
            return IDEAL;
        }
        return verdict.quality() > 0 ? ACCEPTED : OFF;
    }
}
