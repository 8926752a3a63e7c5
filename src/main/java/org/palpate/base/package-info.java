/** The shared kernel that every feature may use. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.palpate.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
