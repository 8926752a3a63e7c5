/** Screens of the case quiz: home, cases, plan builder, results and history. */
@NamedInterface("ui")
@NullMarked
package org.palpate.quiz.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
