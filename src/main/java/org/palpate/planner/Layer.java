package org.palpate.planner;

/**
 * The lines of the precedence list, strongest first. A ban removes the demands of its own and of
 * every weaker layer; a demand of a stronger layer outlives it.
 */
public enum Layer {
    EMERGENCY(1),
    REFER_FIRST(2),
    LOCAL_CONTRAINDICATION(3),
    CONSENT(4),
    DIAGNOSIS(5),
    EVENT_WINDOW(6),
    LAST_REACTION(7),
    INJURY_STAGE(8),
    FREQUENCY_CAP(9),
    MEDICATION(10),
    SECTION(11),
    EXPLICIT_ORDER(12),
    PREFERENCE(13),
    CATEGORY(14),
    EVIDENCE(15);

    private final int line;

    Layer(int line) {
        this.line = line;
    }

    /** The number of the line in the precedence list, 1 to 15. */
    public int line() {
        return line;
    }

    /** The name under which a result cites the line, such as {@code P-6}. */
    public String citation() {
        return "P-" + line;
    }

    public boolean outranks(Layer other) {
        return compareTo(other) < 0;
    }
}
