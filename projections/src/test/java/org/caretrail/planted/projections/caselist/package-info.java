/** Violations planted for the rules of the architecture. */
@NullMarked
package org.caretrail.planted.projections.caselist;

import org.jspecify.annotations.NullMarked;
