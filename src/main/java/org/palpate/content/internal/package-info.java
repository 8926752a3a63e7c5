/** Reads content files and refuses bad ones. */
@NullMarked
package org.palpate.content.internal;

import org.jspecify.annotations.NullMarked;
