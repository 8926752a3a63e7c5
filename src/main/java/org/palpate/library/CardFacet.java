package org.palpate.library;

/** By what cards are narrowed down, in the order in which it is asked. */
public enum CardFacet {
    CATEGORY("category", "Session"),
    INJURY("injury", "Injury"),
    REGION("region", "Body region"),
    STRUCTURE("structure", "Structure"),
    KIND("kind", "Kind of technique"),
    TOOL("tool", "Tool"),
    POSITION("position", "Position");

    private final String parameter;
    private final String label;

    CardFacet(String parameter, String label) {
        this.parameter = parameter;
        this.label = label;
    }

    /** Its name in addresses. */
    public String parameter() {
        return parameter;
    }

    /** Its name on screen. */
    public String label() {
        return label;
    }
}
