/** What was heard from other institutions, and agreed with the insured, while a case ran. */
@NullMarked
package org.caretrail.domain.correspondence;

import org.jspecify.annotations.NullMarked;
