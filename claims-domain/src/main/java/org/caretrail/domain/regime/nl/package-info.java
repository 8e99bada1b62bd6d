/**
 * The Netherlands: the law of a health insurer under the Zorgverzekeringswet. Begin with {@code AuthorisationLaw} and
 * {@code ClaimLaw}; their lists of rules are the law in reading order.
 */
@NullMarked
package org.caretrail.domain.regime.nl;

import org.jspecify.annotations.NullMarked;
