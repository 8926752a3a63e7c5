/** Screens of the gradebook and the statistics. */
@NullMarked
package org.palpate.gradebook.ui;

import org.jspecify.annotations.NullMarked;
