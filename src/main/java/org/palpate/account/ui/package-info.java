/** Screens of the account feature. */
@NullMarked
package org.palpate.account.ui;

import org.jspecify.annotations.NullMarked;
