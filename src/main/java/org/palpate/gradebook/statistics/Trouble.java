package org.palpate.gradebook.statistics;

/** What can be the matter with an element. */
public enum Trouble {
    /** It was asked for and is not there. */
    LEFT_OUT,
    /** It is there although nobody asked for it. */
    ADDED,
    /** A wrong answer, or against a rule. */
    WRONG,
    /** The dose or the side is off. */
    DOSE,
    /** It takes part in a broken order. */
    ORDER,
    /** It can hurt the client. */
    UNSAFE
}
