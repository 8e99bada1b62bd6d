/** Violations planted for the rules of the architecture. */
@NullMarked
package org.caretrail.planted.projections.history;

import org.jspecify.annotations.NullMarked;
