/** How events reach whoever follows them: in batches, in order, and with the cases that fail set aside. */
@NullMarked
package org.caretrail.projections.reading;

import org.jspecify.annotations.NullMarked;
