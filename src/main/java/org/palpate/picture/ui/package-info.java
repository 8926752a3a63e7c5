/** Parts of screens that show pictures: thumbnail, large picture, body map. */
@NamedInterface("ui")
@NullMarked
package org.palpate.picture.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
