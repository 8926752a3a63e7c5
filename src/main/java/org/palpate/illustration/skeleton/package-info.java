/** Bones at rest and turned: proportions, joint ranges and forward kinematics. */
@NullMarked
package org.palpate.illustration.skeleton;

import org.jspecify.annotations.NullMarked;
