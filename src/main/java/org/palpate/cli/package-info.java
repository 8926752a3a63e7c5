/** The pure core from the command line, without starting the site. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "content",
            "content::yaml",
            "illustration",
            "illustration::*",
            "planner",
            "grading"
        })
@NullMarked
package org.palpate.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
