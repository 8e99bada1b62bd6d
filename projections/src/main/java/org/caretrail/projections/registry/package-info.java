/** The user-fee registry: entries, exemption cards and refunds of every person and year. */
@NullMarked
package org.caretrail.projections.registry;

import org.jspecify.annotations.NullMarked;
