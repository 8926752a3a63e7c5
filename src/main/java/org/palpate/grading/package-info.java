<<<<<<< HEAD
/** Compares a treatment plan with the protocol: plain Java, no framework, no clock. */
@ApplicationModule(allowedDependencies = {"planner"})
=======
/** A student's plan measured against the protocol, in plain Java. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "planner")
>>>>>>> core
@NullMarked
package org.palpate.grading;

import org.jspecify.annotations.NullMarked;
<<<<<<< HEAD
import org.springframework.modulith.ApplicationModule;
=======
>>>>>>> core
