/** A student treats a client: attempts, plan builder and results. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "content",
            "planner",
            "grading",
            "account",
            "picture",
            "picture::ui",
            "words"
        })
@NullMarked
package org.palpate.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
