/** Postures, limbs that reach a point, and hands that rest on skin. */
@NamedInterface("pose")
@NullMarked
package org.palpate.illustration.pose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
