/** What was loaded into the tables of the law, by whom and when, read straight from the store. */
@NullMarked
package org.caretrail.projections.ratetables;

import org.jspecify.annotations.NullMarked;
