/** Tables, bolsters, rollers, tools and sheets. */
@NullMarked
package org.palpate.illustration.props;

import org.jspecify.annotations.NullMarked;
