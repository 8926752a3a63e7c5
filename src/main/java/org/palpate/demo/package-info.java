/**
 * A demonstration tells a school's last months through the real services, before anybody visits.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "content",
            "planner",
            "grading",
            "account",
            "quiz",
            "library",
            "course",
            "gradebook"
        })
@NullMarked
package org.palpate.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
