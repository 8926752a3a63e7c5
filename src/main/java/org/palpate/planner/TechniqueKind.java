package org.palpate.planner;

/** The families of techniques. */
public enum TechniqueKind {
    CHECK,
    HANDS_ON,
    TOOL,
    STRETCH,
    COLD,
    EXERCISE,
    SELF_MASSAGE,
    ADVICE,
    REFERRAL
}
