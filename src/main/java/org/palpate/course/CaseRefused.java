package org.palpate.course;

/** A case cannot be given to students; the message says why in one sentence. */
public class CaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CaseRefused(String message) {
        super(message);
    }
}
