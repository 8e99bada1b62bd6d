/** The account of what a person's calendar year of care holds only once: the deductible, and covers that run out. */
@NullMarked
package org.caretrail.domain.cover;

import org.jspecify.annotations.NullMarked;
