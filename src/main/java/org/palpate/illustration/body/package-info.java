/** The skin: smooth-blended solids carried by the bones, its mesh, clothes, hair and face. */
@NamedInterface("body")
@NullMarked
package org.palpate.illustration.body;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
