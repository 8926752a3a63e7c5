/** Item and element statistics: plain Java, no framework, no clock. */
@NullMarked
package org.palpate.gradebook.statistics;

import org.jspecify.annotations.NullMarked;
