/** Documents of a case: what arrived, what it is, and what is still missing. */
@NullMarked
package org.caretrail.domain.dossier;

import org.jspecify.annotations.NullMarked;
