package org.palpate.base.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses that one feature's screens need of another's. */
public final class AppRoutes {

    public static final String HOME = "";
    public static final String CASES = "cases";
    public static final String CASE = "cases/:caseId";
    public static final String ATTEMPTS = "attempts";
    public static final String RESULT = "attempts/:attemptId";
    public static final String MODULES = "modules";
    public static final String MODULE = "modules/:moduleId";
    public static final String BUILT_IN_MODULE = "modules/built-in/:moduleId";
    public static final String OWN_CASES = "own-cases";
    public static final String OWN_CASE = "own-cases/:ownCaseId";
    public static final String LOGIN = "login";
    public static final String REGISTER = "register";
    public static final String SETUP = "setup";
    public static final String ACCOUNT = "account";
    public static final String USERS = "users";

    /** The query parameter that names the page to return to. */
    public static final String BACK = "back";

    private AppRoutes() {}

    /** Answers the address of one case. */
    public static String caseOf(String caseId) {
        return CASES + "/" + caseId;
    }

    /** Answers the address of the result of one attempt. */
    public static String resultOf(Object attemptId) {
        return ATTEMPTS + "/" + attemptId;
    }

    /** Answers the address of an instructor's own module. */
    public static String moduleOf(Object moduleId) {
        return MODULES + "/" + moduleId;
    }

    /** Answers the address of a built-in module. */
    public static String builtInModuleOf(String moduleId) {
        return MODULES + "/built-in/" + moduleId;
    }

    /** Answers the address of an instructor's own case. */
    public static String ownCaseOf(Object ownCaseId) {
        return OWN_CASES + "/" + ownCaseId;
    }

    /** Answers the address for signing in and coming back to the given path. */
    public static String signInAndReturnTo(String path) {
        return withReturn(LOGIN, path);
    }

    /** Answers the address for making an account and coming back to the given path. */
    public static String registerAndReturnTo(String path) {
        return withReturn(REGISTER, path);
    }

    private static String withReturn(String route, String path) {
        return path.isEmpty()
                ? route
                : route + "?" + BACK + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
