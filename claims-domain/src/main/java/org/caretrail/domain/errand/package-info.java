/** What the service does in a case by itself, and when: it follows from the events of the case, the law and one table. */
@NullMarked
package org.caretrail.domain.errand;

import org.jspecify.annotations.NullMarked;
