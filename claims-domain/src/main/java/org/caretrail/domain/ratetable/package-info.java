/** Tables of the law as administrators load them, version by version, and what a version changes. */
@NullMarked
package org.caretrail.domain.ratetable;

import org.jspecify.annotations.NullMarked;
