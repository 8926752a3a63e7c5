/** Postures, limbs that reach a point, and hands that rest on skin. */
@NullMarked
package org.palpate.illustration.pose;

import org.jspecify.annotations.NullMarked;
