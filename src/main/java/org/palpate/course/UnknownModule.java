package org.palpate.course;

/** There is no such module, or it belongs to somebody else. */
public class UnknownModule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownModule() {
        super("There is no such module");
    }
}
