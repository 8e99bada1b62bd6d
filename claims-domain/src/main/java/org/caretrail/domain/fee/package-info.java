/** The words of the user-fee registry: accounts of a year, entries, where they come from, exemption cards. */
@NullMarked
package org.caretrail.domain.fee;

import org.jspecify.annotations.NullMarked;
