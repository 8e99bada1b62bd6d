/** Violations planted for the rules of the architecture. */
@NullMarked
package org.caretrail.planted.domain.regime.no;

import org.jspecify.annotations.NullMarked;
