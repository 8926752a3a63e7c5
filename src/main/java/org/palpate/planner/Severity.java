package org.palpate.planner;

/** How bad it is to do what a rule advises against; the penalty is in the units of step weights. */
public enum Severity {
    /** Worth a remark, costs nothing. */
    REMARK(0),
    /** Works against the client's goal. */
    INAPPROPRIATE(1),
    /** Breaks a rule that says must. */
    WRONG(3),
    /** Can hurt this client: the attempt is unsafe whatever its score. */
    HARMFUL(3);

    private final int penalty;

    Severity(int penalty) {
        this.penalty = penalty;
    }

    public int penalty() {
        return penalty;
    }
}
