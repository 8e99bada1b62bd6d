/** The walls of the domain, and the proof that each of them can fall. */
@NullMarked
package org.caretrail.domain.architecture;

import org.jspecify.annotations.NullMarked;
