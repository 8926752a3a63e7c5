package org.palpate.grading;

/** What became of one element of the protocol or of the plan. */
public enum Verdict {
    MET,
    /** Right step, dose or side off. */
    DOSE_OFF,
    /** Right step, in a place that breaks a bound order. */
    OUT_OF_ORDER,
    MISSING,
    /** Offered by the rules and left out, which costs nothing. */
    LEFT_OPEN,
    /** Neither asked for nor wrong. */
    NOT_NEEDED,
    /** Worth a remark, costs nothing. */
    REMARK,
    /** Works against the client's goal or a rule. */
    AGAINST_RULE,
    /** Can hurt this client. */
    HARMFUL
}
