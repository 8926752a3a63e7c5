/** Light: a camera, a ray tracer, tone and ink. */
@NamedInterface("render")
@NullMarked
package org.palpate.illustration.render;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
