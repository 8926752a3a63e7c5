/** What a picture shows, in words, and the props it stands on. */
@NamedInterface("scene")
@NullMarked
package org.palpate.illustration.scene;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
