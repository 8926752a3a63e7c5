/** Lines: outlines traced from a drawing, masks and SVG. */
@NullMarked
package org.palpate.illustration.vector;

import org.jspecify.annotations.NullMarked;
