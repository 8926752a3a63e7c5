/** Screens of the library. */
@NullMarked
package org.palpate.library.ui;

import org.jspecify.annotations.NullMarked;
