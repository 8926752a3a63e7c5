package org.palpate.account;

/** An account was not made or changed, for a reason that the person can act on. */
public class AccountRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final AccountProblem problem;

    AccountRefused(AccountProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    /** Answers the reason. */
    public AccountProblem problem() {
        return problem;
    }
}
