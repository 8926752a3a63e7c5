/** Classes that break a rule on purpose. */
@NullMarked
package planted.illustration;

import org.jspecify.annotations.NullMarked;
