package org.palpate.gradebook;

/** The class has no such assignment, student or attempt. */
public final class UnknownGrade extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownGrade() {
        super("The class has no such grade");
    }
}
