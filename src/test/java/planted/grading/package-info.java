/** Classes that break a rule on purpose. */
@NullMarked
package planted.grading;

import org.jspecify.annotations.NullMarked;
