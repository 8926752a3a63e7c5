package org.palpate.base.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** The addresses that one feature's screens need of another's. */
public final class AppRoutes {

    public static final String HOME = "";
    public static final String LESSONS = "lessons";
    public static final String LESSON = "lessons/:lessonId";
    public static final String CASES = "cases";
    public static final String CASE = "cases/:caseId";
    public static final String ATTEMPTS = "attempts";
    public static final String RESULT = "attempts/:attemptId";
    public static final String CLASS_ASSIGNMENTS = "classes/:classId/assignments";
    public static final String NEW_ASSIGNMENT = "classes/:classId/assignments/new";
    public static final String CLASS_ASSIGNMENT = "classes/:classId/assignments/:assignmentId";
    public static final String ASSIGNMENTS = "assignments";
    public static final String ASSIGNMENT = "assignments/:assignmentId";
    public static final String ASSIGNED_CASE = "assignments/:assignmentId/cases/:caseId";
    public static final String CLASS_GRADEBOOK = "classes/:classId/gradebook";
    public static final String CLASS_GRADE = "classes/:classId/gradebook/:assignmentId/:accountId";
    public static final String CLASS_ATTEMPT = "classes/:classId/attempts/:attemptId";
    public static final String CLASS_REGRADE = "classes/:classId/gradebook/:assignmentId/regrade";
    public static final String CLASS_STATISTICS = "classes/:classId/statistics";
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
    public static final String CLASSES = "classes";
    public static final String CLASS = "classes/:classId";
    public static final String CLASS_PEOPLE = "classes/:classId/people";
    public static final String JOIN = "join/:code?";
    public static final String LIBRARY = "library";
    public static final String CARD = "cards/:cardId";
    public static final String STUDY = "study";
    public static final String HANDOUT = "handout";
    public static final String STRUCTURES = "structures";
    public static final String STRUCTURE = "structures/:structureId";
    public static final String TECHNIQUES = "techniques";
    public static final String TECHNIQUE = "techniques/:techniqueId";

    public static final String SEARCH = "search";
    public static final String RULES = "rules";
    public static final String RULE = "rules/:ruleId";
    public static final String SOURCES = "sources";

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

    /** Answers the address of the assignments of one class. */
    public static String assignmentsOfClass(Object classId) {
        return "classes/" + classId + "/assignments";
    }

    /** Answers the address of one assignment for those who teach the class. */
    public static String assignmentOfClass(Object classId, Object assignmentId) {
        return assignmentsOfClass(classId) + "/" + assignmentId;
    }

    /** Answers the address where a student works on an assignment. */
    public static String assignmentOf(Object assignmentId) {
        return ASSIGNMENTS + "/" + assignmentId;
    }

    /** Answers the address of one case of an assignment. */
    public static String assignedCaseOf(Object assignmentId, String caseId) {
        return assignmentOf(assignmentId) + "/cases/" + caseId;
    }

    /** Reads an id out of an address. */
    public static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Answers the address of the grades of a class. */
    public static String gradebookOf(Object classId) {
        return CLASS_GRADEBOOK.replace(":classId", classId.toString());
    }

    /** Answers the address of one student's grade in an assignment. */
    public static String gradeOf(Object classId, Object assignmentId, Object accountId) {
        return gradebookOf(classId) + "/" + assignmentId + "/" + accountId;
    }

    /** Answers the address of one attempt as its instructors see it. */
    public static String attemptInClass(Object classId, Object attemptId) {
        return "classes/" + classId + "/attempts/" + attemptId;
    }

    /** Answers the address for grading an assignment again. */
    public static String regradeOf(Object classId, Object assignmentId) {
        return gradebookOf(classId) + "/" + assignmentId + "/regrade";
    }

    /** Answers the address of what a class does not know. */
    public static String statisticsOf(Object classId) {
        return CLASS_STATISTICS.replace(":classId", classId.toString());
    }

    /** The path of the statistics of one assignment. */
    public static String statisticsOf(Object classId, Object assignmentId) {
        return statisticsOf(classId) + "?of=" + assignmentId;
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

    private static String withReturn(String route, String path) {
        return path.isEmpty()
                ? route
                : route + "?" + BACK + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
