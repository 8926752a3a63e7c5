/**
 * Draws technique pictures and the body map from short scenes: plain Java, the same bytes
 * everywhere.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.palpate.illustration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
