/** Violations planted for the rules of the architecture. */
@NullMarked
package org.caretrail.planted.domain.event;

import org.jspecify.annotations.NullMarked;
