package org.palpate.illustration.structures;

/** How strongly a picture shows a structure. */
public enum Emphasis {
    /** What the hands work on: full colour. */
    TARGET,
    /** What lies around it: paler. */
    CONTEXT,
    /** What lies beneath: seen through whatever is drawn so far. */
    GHOST
}
