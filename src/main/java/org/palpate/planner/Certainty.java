package org.palpate.planner;

/** How sure the article is of a rule, read from its own verb. */
public enum Certainty {
    MUST,
    GENERALLY,
    CAN,
    EXPERIMENT,
    INFO
}
