/** How the words of planning read on screen, the same on every one. */
@ApplicationModule(allowedDependencies = "planner")
@NullMarked
package org.palpate.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
