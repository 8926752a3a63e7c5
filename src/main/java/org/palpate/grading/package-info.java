/** Compares a treatment plan with the protocol: plain Java, no framework, no clock. */
@ApplicationModule(allowedDependencies = {"planner"})
@NullMarked
package org.palpate.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
