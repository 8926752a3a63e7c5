package org.palpate.quiz;

/** No plan can be begun in the assignment now; the message is a sentence for the student. */
public final class AssignmentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AssignmentRefused(String reason) {
        super(reason);
    }

    /** Why not, in a sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
