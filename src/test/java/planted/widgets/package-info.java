/** Classes that break a rule on purpose. */
@NullMarked
package planted.widgets;

import org.jspecify.annotations.NullMarked;
