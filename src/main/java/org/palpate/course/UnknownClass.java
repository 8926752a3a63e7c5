package org.palpate.course;

/** There is no such class, or none that whoever asked may know of. */
public class UnknownClass extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownClass() {
        super("There is no such class");
    }
}
