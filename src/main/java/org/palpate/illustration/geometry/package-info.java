/** Points, rotations, curves and meshes in metres; x to the figure's left, y up, z forward. */
@NamedInterface("geometry")
@NullMarked
package org.palpate.illustration.geometry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
