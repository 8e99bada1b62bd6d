/** Violations planted for the rules of the architecture. */
@NullMarked
package org.caretrail.planted.domain.regime.nl;

import org.jspecify.annotations.NullMarked;
