/** The lists of cases: which cases there are, filtered, sorted and paged, now or as of an earlier moment. */
@NullMarked
package org.caretrail.projections.caselist;

import org.jspecify.annotations.NullMarked;
