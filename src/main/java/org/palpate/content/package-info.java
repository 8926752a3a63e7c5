/** The rules, vocabularies, cases, cards and lessons, loaded once and immutable. */
@ApplicationModule(allowedDependencies = {"base", "planner", "illustration", "illustration::*"})
@NullMarked
package org.palpate.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
