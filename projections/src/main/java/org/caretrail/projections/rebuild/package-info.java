/** Read models made anew from the first event on, beside the live rows, which serve until the new ones take their place. */
@NullMarked
package org.caretrail.projections.rebuild;

import org.jspecify.annotations.NullMarked;
