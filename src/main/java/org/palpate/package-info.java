/** Case-based courseware for massage students. */
@NullMarked
package org.palpate;

import org.jspecify.annotations.NullMarked;
