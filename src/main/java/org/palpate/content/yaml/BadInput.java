package org.palpate.content.yaml;

/** A file says something that cannot be understood. */
public final class BadInput extends RuntimeException {

    private final transient Problem problem;

    public BadInput(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
