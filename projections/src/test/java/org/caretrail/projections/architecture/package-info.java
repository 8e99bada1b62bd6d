/** The walls around the read models, and the proof that each of them can fall. */
@NullMarked
package org.caretrail.projections.architecture;

import org.jspecify.annotations.NullMarked;
