/** Claims for money already paid abroad. */
@NullMarked
package org.caretrail.domain.reimbursement;

import org.jspecify.annotations.NullMarked;
