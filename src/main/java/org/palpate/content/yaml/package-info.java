/** YAML that remembers where everything stands, so that a mistake can be named with its line. */
@NamedInterface("yaml")
@NullMarked
package org.palpate.content.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
