/** Works out the protocol that a client's facts call for: plain Java, no framework, no clock. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.palpate.planner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
