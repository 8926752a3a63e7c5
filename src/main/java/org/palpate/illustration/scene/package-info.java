/** What a picture shows, in words, and the props it stands on. */
@NullMarked
package org.palpate.illustration.scene;

import org.jspecify.annotations.NullMarked;
