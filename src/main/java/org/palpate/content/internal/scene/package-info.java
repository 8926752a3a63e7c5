/** Reads picture scenes and names every mistake in them. */
@NullMarked
package org.palpate.content.internal.scene;

import org.jspecify.annotations.NullMarked;
