/** Measures planning and grading. */
@NullMarked
package org.palpate.bench;

import org.jspecify.annotations.NullMarked;
