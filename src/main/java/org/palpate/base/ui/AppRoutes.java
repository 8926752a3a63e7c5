package org.palpate.base.ui;

/** The addresses of the screens, so that features can link to each other. */
public final class AppRoutes {

    public static final String HOME = "";
    public static final String CASES = "cases";
    public static final String CASE = "cases/:caseId";
    public static final String ATTEMPTS = "attempts";
    public static final String RESULT = "attempts/:attemptId";

    private AppRoutes() {}

    /** The address of one case. */
    public static String caseOf(String caseId) {
        return CASES + "/" + caseId;
    }

    /** The address of the result of one attempt. */
    public static String resultOf(Object attemptId) {
        return ATTEMPTS + "/" + attemptId;
    }
}
