/** The account of a person's user fees in one calendar year of care. */
@NullMarked
package org.caretrail.domain.userfee;

import org.jspecify.annotations.NullMarked;
