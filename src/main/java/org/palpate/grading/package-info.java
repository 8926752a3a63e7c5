/** A student's plan measured against the protocol, in plain Java. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "planner")
@NullMarked
package org.palpate.grading;

import org.jspecify.annotations.NullMarked;
