/** What a class has achieved: grades, their changes, exports, and what the class does not know. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "content",
            "planner",
            "grading",
            "account",
            "quiz",
            "quiz::ui",
            "course",
            "course::ui",
            "picture"
        })
@NullMarked
package org.palpate.gradebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
