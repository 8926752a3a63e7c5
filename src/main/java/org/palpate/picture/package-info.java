/** The technique pictures and the body map as the site shows them, for every feature's screens. */
@ApplicationModule(allowedDependencies = {"base", "content", "planner"})
@NullMarked
package org.palpate.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
