/** A decision and its proof: findings, steps of the amount, parts, and the digest of it all. */
@NullMarked
package org.caretrail.domain.decision;

import org.jspecify.annotations.NullMarked;
