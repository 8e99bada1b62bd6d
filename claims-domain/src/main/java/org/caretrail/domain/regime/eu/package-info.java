/** What European law says for every country alike: the states that take part, what silence grants, and the supplement after an S2. */
@NullMarked
package org.caretrail.domain.regime.eu;

import org.jspecify.annotations.NullMarked;
