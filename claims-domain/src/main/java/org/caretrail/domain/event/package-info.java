/** The facts: every event of a case, and of a table of the law, in sealed families, each frozen once it has been stored. */
@NullMarked
package org.caretrail.domain.event;

import org.jspecify.annotations.NullMarked;
