/** A module that may use nothing and does. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package planted.modules.alpha;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
