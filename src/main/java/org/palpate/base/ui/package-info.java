/** The frame around every screen: layout, error pages and notifications. */
@NullMarked
package org.palpate.base.ui;

import org.jspecify.annotations.NullMarked;
