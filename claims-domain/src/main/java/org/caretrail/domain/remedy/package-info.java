/** Complaints and appeals: who contests which decision, before whom, and what came of it. */
@NullMarked
package org.caretrail.domain.remedy;

import org.jspecify.annotations.NullMarked;
