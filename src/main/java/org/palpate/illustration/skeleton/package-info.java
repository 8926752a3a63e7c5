/** Bones at rest and turned: proportions, joint ranges and forward kinematics. */
@NamedInterface("skeleton")
@NullMarked
package org.palpate.illustration.skeleton;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
