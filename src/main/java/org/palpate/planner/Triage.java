package org.palpate.planner;

/** What may be done with this client today, from the freest answer to the most urgent. */
public enum Triage {
    TREAT,
    TREAT_WITH_CLEARANCE,
    LEAVE_AREA_OUT,
    POSTPONE,
    REFER,
    EMERGENCY;

    /** Whether the answer keeps the therapist's hands off the client, or off the injured part. */
    public boolean withholds() {
        return compareTo(POSTPONE) >= 0;
    }
}
