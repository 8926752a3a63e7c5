package org.palpate.planner;

/**
 * The lines of the precedence list, strongest first. A ban removes the demands of its own and of
 * every weaker layer; a demand of a stronger layer outlives it.
 */
public enum Layer {
    EMERGENCY,
    REFER_FIRST,
    LOCAL_CONTRAINDICATION,
    CONSENT,
    DIAGNOSIS,
    EVENT_WINDOW,
    LAST_REACTION,
    INJURY_STAGE,
    FREQUENCY_CAP,
    MEDICATION,
    SECTION,
    EXPLICIT_ORDER,
    PREFERENCE,
    CATEGORY,
    EVIDENCE;

    /** The number of the line in the precedence list, 1 to 15. */
    public int line() {
        return ordinal() + 1;
    }

    /** The name under which a result cites the line, such as {@code P-6}. */
    public String citation() {
        return "P-" + line();
    }

    public boolean outranks(Layer other) {
        return compareTo(other) < 0;
    }
}
