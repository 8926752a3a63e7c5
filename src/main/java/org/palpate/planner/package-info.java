/** From a client's facts to the protocol that the rules call for, in plain Java. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@NullMarked
package org.palpate.planner;

import org.jspecify.annotations.NullMarked;
