/** Light: a camera, a ray tracer, tone and ink. */
@NullMarked
package org.palpate.illustration.render;

import org.jspecify.annotations.NullMarked;
