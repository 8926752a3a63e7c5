package org.palpate.demo;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.palpate.course.AssignmentMode;
import org.palpate.course.AssignmentTerms;
import org.palpate.course.AssignmentWindow;
import org.palpate.course.ModuleOrigin;

/**
 * A module of the library that a class practises for a while. Days are counted back from today.
 *
 * @param closedAgo null where late work is welcome
 */
record Unit(String moduleId, String title, int openedAgo, int dueAgo, @Nullable Integer closedAgo) {

    AssignmentTerms terms(TermDays days) {
        return new AssignmentTerms(
                title,
                new AssignmentWindow(
                        days.ago(openedAgo, 8, 0),
                        days.ago(dueAgo, 22, 0),
                        closedAgo == null ? null : days.ago(closedAgo, 22, 0)),
                AssignmentMode.PRACTICE,
                null,
                false,
                true,
                Set.of());
    }

    String origin() {
        return new ModuleOrigin.BuiltIn(moduleId).toString();
    }
}
