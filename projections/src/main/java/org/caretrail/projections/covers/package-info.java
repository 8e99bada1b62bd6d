/** What was drawn on the deductible and the covers of every person and year. */
@NullMarked
package org.caretrail.projections.covers;

import org.jspecify.annotations.NullMarked;
