/** Classes that break a rule on purpose. */
@NullMarked
package planted.feature.ui;

import org.jspecify.annotations.NullMarked;
