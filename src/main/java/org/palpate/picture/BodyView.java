package org.palpate.picture;

/** The sides from which the body map shows the body. */
public enum BodyView {
    FRONT("front"),
    BACK("back"),
    OUTER_SIDE("outer"),
    INNER_SIDE("inner"),
    SOLE("sole");

    private final String id;

    BodyView(String id) {
        this.id = id;
    }

    /** The name that files and tests have for it. */
    public String id() {
        return id;
    }
}
