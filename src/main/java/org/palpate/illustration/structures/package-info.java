/** Where muscles, tendons and ligaments lie on the skin of a limb. */
@NullMarked
package org.palpate.illustration.structures;

import org.jspecify.annotations.NullMarked;
