/** Lines: outlines traced from a drawing, masks and SVG. */
@NamedInterface("vector")
@NullMarked
package org.palpate.illustration.vector;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
