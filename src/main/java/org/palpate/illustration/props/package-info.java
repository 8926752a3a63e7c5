/** Tables, bolsters, rollers, tools and sheets. */
@NamedInterface("props")
@NullMarked
package org.palpate.illustration.props;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
