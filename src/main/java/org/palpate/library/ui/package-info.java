/** Screens of the library. */
@NamedInterface("ui")
@NullMarked
package org.palpate.library.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
