/** The words of the accounts of the year: entries of what was drawn on deductible and covers, and where they come from. */
@NullMarked
package org.caretrail.domain.draw;

import org.jspecify.annotations.NullMarked;
