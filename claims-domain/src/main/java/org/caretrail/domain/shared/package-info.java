/** Values that every room of the domain uses: money, identifiers, people, days. */
@NullMarked
package org.caretrail.domain.shared;

import org.jspecify.annotations.NullMarked;
