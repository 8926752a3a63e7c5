package org.palpate.course;

import java.util.Optional;
import java.util.UUID;

/** How own cases are named among the cases of the library. */
public final class CourseIds {

    /** A case as it was published or assigned. */
    private static final String EDITION = "own-";

    /** A case as its author has it, in the draft of a module; editions name it as it was. */
    private static final String DRAFT = "own-case:";

    private CourseIds() {}

    /** The case id of an edition. */
    public static String ofCaseEdition(UUID editionId) {
        return EDITION + editionId;
    }

    /** The case id by which the draft of a module names an own case, whatever its edition. */
    public static String ofOwnCase(UUID ownCaseId) {
        return DRAFT + ownCaseId;
    }

    /** The edition that a case id names. */
    public static Optional<UUID> caseEdition(String caseId) {
        return after(EDITION, caseId);
    }

    /** The own case that a case id of a draft names. */
    public static Optional<UUID> ownCase(String caseId) {
        return after(DRAFT, caseId);
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> after(String prefix, String caseId) {
        return caseId.startsWith(prefix)
                ? uuid(caseId.substring(prefix.length()))
                : Optional.empty();
    }
}
