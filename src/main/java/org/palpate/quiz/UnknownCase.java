package org.palpate.quiz;

/** The library has no case of that id. */
public final class UnknownCase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownCase(String caseId) {
        super("The library has no case " + caseId);
    }
}
