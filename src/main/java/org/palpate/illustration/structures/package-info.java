/** Where muscles, tendons and ligaments lie on the skin of a limb. */
@NamedInterface("structures")
@NullMarked
package org.palpate.illustration.structures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
