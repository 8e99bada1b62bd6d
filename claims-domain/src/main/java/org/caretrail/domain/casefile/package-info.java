/** The file of a case: its events folded into where the case stands, for deciding and for reading alike. */
@NullMarked
package org.caretrail.domain.casefile;

import org.jspecify.annotations.NullMarked;
