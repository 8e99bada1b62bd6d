/** Violations planted for the rules of the architecture. */
@NullMarked
package org.caretrail.planted.domain.carecase;

import org.jspecify.annotations.NullMarked;
