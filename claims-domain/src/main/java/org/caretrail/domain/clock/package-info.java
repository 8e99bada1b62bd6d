/** The terms of the law that run in a case: what each is for, since when, until when, and how it stands. */
@NullMarked
package org.caretrail.domain.clock;

import org.jspecify.annotations.NullMarked;
