/** Which cases use, or contest a decision of, another one. */
@NullMarked
package org.caretrail.projections.links;

import org.jspecify.annotations.NullMarked;
