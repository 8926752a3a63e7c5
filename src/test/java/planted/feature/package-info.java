/** Classes that break a rule on purpose. */
@NullMarked
package planted.feature;

import org.jspecify.annotations.NullMarked;
