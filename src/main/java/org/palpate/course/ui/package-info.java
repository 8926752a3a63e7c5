/** Screens of classes, modules and assignments. */
@NamedInterface("ui")
@NullMarked
package org.palpate.course.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
