/** A module that another may not use. */
@NullMarked
package planted.modules.beta;

import org.jspecify.annotations.NullMarked;
