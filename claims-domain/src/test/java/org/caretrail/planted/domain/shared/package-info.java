/** Violations planted for the rules of the architecture. */
@NullMarked
package org.caretrail.planted.domain.shared;

import org.jspecify.annotations.NullMarked;
