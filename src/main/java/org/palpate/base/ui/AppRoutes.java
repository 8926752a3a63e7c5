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
    public static final String LOGIN = "login";
    public static final String REGISTER = "register";
    public static final String SETUP = "setup";
    public static final String ACCOUNT = "account";
    public static final String USERS = "users";
    public static final String CLASSES = "classes";
    public static final String CLASS = "classes/:classId";
    public static final String CLASS_PEOPLE = "classes/:classId/people";
    public static final String JOIN = "join/:code?";

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

    /** Answers the address of one class. */
    public static String classOf(Object classId) {
        return CLASSES + "/" + classId;
    }

    /** Answers the address for joining a class by its code. */
    public static String joinBy(String code) {
        return code.isEmpty() ? "join" : "join/" + code;
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
