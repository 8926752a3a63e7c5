package org.palpate.course;

/** A change to a class that cannot be made; the message says why in one sentence. */
public class ClassRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClassRefused(String message) {
        super(message);
    }
}
