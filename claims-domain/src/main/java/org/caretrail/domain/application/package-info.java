/** What was asked for: the person, the care, the invoices, and the request of each case type. */
@NullMarked
package org.caretrail.domain.application;

import org.jspecify.annotations.NullMarked;
