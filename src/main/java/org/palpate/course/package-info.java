/** Instructors teach: classes, modules and assignments. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "content",
            "planner",
            "grading",
            "quiz",
            "picture",
            "picture::ui"
        })
@NullMarked
package org.palpate.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
