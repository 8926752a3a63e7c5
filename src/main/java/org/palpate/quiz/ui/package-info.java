/** Screens of the case quiz: home, cases, plan builder, results and history. */
@NullMarked
package org.palpate.quiz.ui;

import org.jspecify.annotations.NullMarked;
