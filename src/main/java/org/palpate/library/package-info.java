/** Everything that Palpate teaches, for anyone to read: lessons, technique cards, search. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "content",
            "planner",
            "account",
            "picture",
            "picture::ui",
            "words"
        })
@NullMarked
package org.palpate.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
