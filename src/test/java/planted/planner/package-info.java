/** Classes that break a rule on purpose. */
@NullMarked
package planted.planner;

import org.jspecify.annotations.NullMarked;
